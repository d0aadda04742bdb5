import { expect, it } from 'vitest';
import { ADS_TICKET } from '../ads/ads-ticket';
import { keepTyped } from './keep-typed';
import { freshTicket, type Ticket } from './ticket';
import type { TicketStore } from './ticket-store';
import { withTyped } from './with-typed';
import type { AdsForm } from '../ads/ads-ticket';

function typedInto(before: Partial<AdsForm>, field: string, typed: string, sent = false): AdsForm {
  let ticket: Ticket<AdsForm> = {
    ...freshTicket(ADS_TICKET),
    form: { ...ADS_TICKET.emptyForm, ...before },
    submitRequested: sent,
  };
  const take = (form: Partial<AdsForm>) => {
    ticket = withTyped(ADS_TICKET, ticket, form);
  };
  keepTyped({ kind: ADS_TICKET, take } as TicketStore<AdsForm>, field, typed);
  return ticket.form;
}

it('keeps a word that was typed before the script was there', () => {
  expect(typedInto({}, 'brand_name', 'Northwind')).toMatchObject({ brand_name: 'Northwind' });
});

it('keeps a number and a choice as what they are', () => {
  expect(typedInto({}, 'count', '12').count).toBe(12);
  expect(typedInto({}, 'aspect_ratio', '9:16').aspect_ratio).toBe('9:16');
  expect(typedInto({}, 'lang', 'german').lang).toBe('german');
});

it('leaves what an earlier visit has written there', () => {
  expect(typedInto({ brand_name: 'Juniper' }, 'brand_name', 'N').brand_name).toBe('Juniper');
});

it('changes nothing of a ticket that is being sent, and nothing for a control that is no field of it', () => {
  expect(typedInto({}, 'brand_name', 'Northwind', true)).toEqual(ADS_TICKET.emptyForm);
  expect(typedInto({}, 'swatch', '#ffffff')).toEqual(ADS_TICKET.emptyForm);
});

it('takes a number that is none for the usual one', () => {
  expect(typedInto({}, 'count', '').count).toBe(0);
  expect(typedInto({}, 'count', 'many').count).toBe(ADS_TICKET.emptyForm.count);
});

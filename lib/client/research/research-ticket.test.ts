import { describe, expect, it } from 'vitest';
import { researchSummaryInputSchema } from '../../domain/kinds/research/research-summary-kind';
import { freshTicket, parseTicket } from '../tickets/core/ticket';
import { draftKey, placeOfDraft, researchInput, researchProblem, researchTicketKind } from './research-ticket';
import { addAddresses, addPasted, researchTicket } from './research-tickets';

const place = { brandId: 'tarnwick', productId: 'hearth-mug', researchId: 'main' };
const ticket = freshTicket(researchTicketKind(place));

describe('the draft of a research', () => {
  it('is a job as soon as there is a page to read', () => {
    expect(researchSummaryInputSchema.safeParse(researchInput(place, ticket)).success).toBe(true);
    expect(researchProblem(ticket, 'https://shop.example/mug')).toBeNull();
    expect(researchProblem(ticket, null)).toMatch(/^Give it something to read/);
  });

  it('is found again by its product, and survives a reload', () => {
    expect(placeOfDraft(draftKey(place))).toEqual(place);
    expect(placeOfDraft('adforge.draft.v1')).toBeNull();
    const kept = { ...ticket, form: { ...ticket.form, competitors: ['https://other.example/'] } };
    expect(parseTicket(researchTicketKind(place), JSON.stringify(kept))).toEqual(kept);
  });

  it('takes several addresses at once, and says what is none or one too many', () => {
    const store = researchTicket({ ...place, productId: 'addresses' });
    expect(addAddresses(store, 'competitors', 'other.example/flask, https://third.example/')).toBeNull();
    expect(store.current().form.competitors).toEqual(['https://other.example/flask', 'https://third.example/']);
    expect(addAddresses(store, 'competitors', 'a steel bottle')).toMatch(/^This is no web address/);
    const many = Array.from({ length: 4 }, (_, index) => `shop-${index}.example`).join(' ');
    expect(addAddresses(store, 'competitors', many)).toBe('Give at most 5 competitors.');
  });

  it('takes pasted texts as far as there is room, and says by how much one is too long', () => {
    const store = researchTicket({ ...place, productId: 'pasted' });
    expect(addPasted(store, { title: '', text: ' It leaks. ' })).toBeNull();
    expect(store.current().form.texts).toMatchObject([{ title: 'Pasted text 1', text: 'It leaks.' }]);
    expect(addPasted(store, { title: 'Mails', text: 'x'.repeat(20_000) })).toBe(
      'This is 9 characters too long. Upload it as a file instead.',
    );
  });
});

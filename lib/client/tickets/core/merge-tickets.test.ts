import { describe, expect, it } from 'vitest';
import { ticketFile } from '../../files/file-fixtures';
import { ADS_TICKET, type AdsTicket } from '../ads/ads-ticket';
import { freshTicket } from './ticket';
import { mergeTickets } from './merge-tickets';

const before = freshTicket(ADS_TICKET, { files: [ticketFile({ id: 'a' }), ticketFile({ id: 'b' })] });

function withFile(ticket: AdsTicket, id: string, change: { progress: number }): AdsTicket {
  return { ...ticket, files: ticket.files.map((file) => (file.id === id ? { ...file, ...change } : file)) };
}

function typed(word: string, ticket = before) {
  return { ...ticket, form: { ...ticket.form, brand_name: word } };
}

describe('two tabs that write one ticket', () => {
  it('progress here does not take back the words typed there', () => {
    const merged = mergeTickets(before, withFile(before, 'a', { progress: 0.7 }), typed('Nike'));
    expect(merged.form.brand_name).toBe('Nike');
    expect(merged.files[0]?.progress).toBe(0.7);
  });

  it('two fields typed in two tabs both stay', () => {
    const theirs = { ...before, form: { ...before.form, product_full_name: 'Air Max' } };
    expect(mergeTickets(before, typed('Nike'), theirs).form).toMatchObject({
      brand_name: 'Nike',
      product_full_name: 'Air Max',
    });
  });

  it('a file removed there does not come back by its progress here', () => {
    const theirs = { ...before, files: before.files.slice(1) };
    const merged = mergeTickets(before, withFile(before, 'a', { progress: 0.7 }), theirs);
    expect(merged.files.map(({ id }) => id)).toEqual(['b']);
  });

  it('files added in both tabs are all there', () => {
    const mine = { ...before, files: [...before.files, ticketFile({ id: 'mine' })] };
    const theirs = { ...before, files: [...before.files, ticketFile({ id: 'theirs' })] };
    expect(mergeTickets(before, mine, theirs).files.map(({ id }) => id)).toEqual(['a', 'b', 'theirs', 'mine']);
  });

  it('a file removed here is gone', () => {
    const mine = { ...before, files: before.files.slice(0, 1) };
    expect(mergeTickets(before, mine, before).files.map(({ id }) => id)).toEqual(['a']);
  });

  it('signing out here wins over what is typed there', () => {
    const fresh = freshTicket(ADS_TICKET);
    const merged = mergeTickets(typed('Nike'), fresh, typed('Nike Inc'));
    expect(merged).toEqual(fresh);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { readReviews } from '../../../functions/src/research-reading/reading/read-reviews';
import { reviewsWithoutPersonalData } from './without-personal-data';

const hidden = (text: string, rest = () => Promise.resolve()) => reviewsWithoutPersonalData(text, rest);

const TABLE = [
  'Exported by Ann Baker',
  'Author;E-mail;Titel;Sterne;Bewertung;Bestellung',
  'Ann Baker;ann@example.com;Gut;4,5;"Sie sagte ""dicht"",\nund sie ist es. Ruft mich an: 0151 23456789";1234567',
  'Bo;bo@example.com;;9;Hält warm.;12',
  '',
  'Cy;cy@example.com;Leer;3;;13',
  '"Di;never closed;4',
  'Ed;ed@example.com;;;Order no. AB-1234567 came late. Regards,;14',
  '"Flo;never closed either',
  '"Gus;nor this',
  'Hal;hal@example.com;;5;Still hot at five.;15',
].join('\n');

describe('a file of what customers have said', () => {
  it('leaves the browser without their names, addresses and numbers', async () => {
    const sent = await hidden(TABLE);
    expect(sent).not.toMatch(/Ann|Baker|example\.com|0151|1234567|never closed|Hal/);
    expect(sent).toContain('Still hot at five.');
  });

  it('is read as the same reviews, with the same things wrong on the same lines', async () => {
    const { reviews, wrong } = readReviews(TABLE);
    expect([reviews.length, wrong.length]).toEqual([5, 4]);
    expect(readReviews(await hidden(TABLE))).toEqual(readReviews(TABLE));
  });

  it('may be a text without columns, whose paragraphs stay what they were', async () => {
    const text = 'Still hot at five.\n\n★★☆☆☆ It leaks.\nWrite to ann@example.com\n\nBest regards,\nAnn Baker\n';
    const sent = await hidden(text);
    expect(sent).not.toMatch(/ann@|Baker/);
    expect(readReviews(sent)).toEqual(readReviews(text));
    expect(sent.split('\n')).toHaveLength(text.split('\n').length);
  });

  it('of many pages is looked through in parts that keep every line', async () => {
    const paragraph = `${'It holds what it says and stays hot. '.repeat(10)}\nann@example.com\n\n`;
    const rest = vi.fn(() => Promise.resolve());
    const sent = await hidden(paragraph.repeat(300), rest);
    expect(sent).toBe(paragraph.repeat(300).replaceAll('ann@example.com', '[email]'));
    expect(rest.mock.calls.length).toBeGreaterThan(2);
  });

  it('is sent with one row more than are taken, so that it is said that there were more', async () => {
    const sent = await hidden(`review,rating\n${'It holds.,5\n'.repeat(5_500)}`);
    const { reviews, more } = readReviews(sent);
    expect([reviews.length, more]).toEqual([5_000, 1]);
  });
});

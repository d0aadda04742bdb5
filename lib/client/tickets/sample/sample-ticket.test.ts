import { describe, expect, it } from 'vitest';
import { ticketFile } from '../../files/file-fixtures';
import { EMPTY_FORM } from '../ads/ads-ticket';
import { isOfSample, isUntouched, withoutSample, withSample } from './sample-ticket';
import { SAMPLE_WORDS } from './sample-words';

const untouched = { form: EMPTY_FORM, files: [], submitRequested: false, currentJobId: null };
const form = (change: Partial<typeof EMPTY_FORM>) => ({ ...untouched, form: { ...EMPTY_FORM, ...change } });

describe('a ticket is untouched', () => {
  it.each([
    ['as it comes', untouched],
    ['with blanks in its cells', form({ brand_name: '  ' })],
    ['when only the number of ads was changed', form({ count: 3 })],
    ['when only the format and language were changed', form({ aspect_ratio: '9:16', lang: 'german' })],
  ])('%s', (_when, ticket) => {
    expect(isUntouched(ticket)).toBe(true);
  });
});

describe('a ticket is the person’s own', () => {
  it.each([
    ['with a word of theirs', form({ product_description: 'A' })],
    ['with a colour of theirs', form({ secondary_color_hex: '#000000' })],
    ['with a photo', { ...untouched, files: [ticketFile()] }],
    ['once it was sent', { ...untouched, submitRequested: true }],
    ['while a job of theirs is shown', { ...untouched, currentJobId: 'job_a' }],
  ])('%s', (_when, ticket) => {
    expect(isUntouched(ticket)).toBe(false);
  });
});

describe('filling in the sample', () => {
  it('gives an empty ticket all of it', () => {
    expect(withSample(EMPTY_FORM, SAMPLE_WORDS)).toEqual({ ...EMPTY_FORM, ...SAMPLE_WORDS });
    expect(isOfSample(form(SAMPLE_WORDS))).toBe(true);
  });

  it('leaves what the person has typed, chosen and asked for', () => {
    const own = { ...EMPTY_FORM, brand_name: 'Mine', primary_color_hex: '#123456', count: 2, lang: 'german' as const };
    const filled = withSample(own, SAMPLE_WORDS);
    expect(filled).toEqual({
      ...own,
      product_full_name: SAMPLE_WORDS.product_full_name,
      product_description: SAMPLE_WORDS.product_description,
      secondary_color_hex: SAMPLE_WORDS.secondary_color_hex,
    });
    expect(isOfSample({ form: filled, submitRequested: false })).toBe(false);
  });

  it('says how many ads where the person has emptied that', () => {
    expect(withSample({ ...EMPTY_FORM, count: Number.NaN }, SAMPLE_WORDS).count).toBe(6);
  });
});

describe('taking the sample out', () => {
  it('leaves a ticket as it was before', () => {
    expect(withoutSample(withSample(EMPTY_FORM, SAMPLE_WORDS), SAMPLE_WORDS)).toEqual(EMPTY_FORM);
  });

  it('keeps what the person has changed of it', () => {
    const changed = { ...withSample(EMPTY_FORM, SAMPLE_WORDS), product_description: 'My own words', count: 4 };
    expect(withoutSample(changed, SAMPLE_WORDS)).toEqual({
      ...EMPTY_FORM,
      product_description: 'My own words',
      count: 4,
    });
  });

  it('is not offered for a ticket that was sent', () => {
    expect(isOfSample({ ...form(SAMPLE_WORDS), submitRequested: true })).toBe(false);
  });
});

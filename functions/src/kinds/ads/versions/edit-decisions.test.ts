import { describe, expect, it } from 'vitest';
import { NO_USAGE } from '../../../../../lib/domain/money/usage';
import type { AdQuality } from '../../../../../lib/domain/ads/ad';
import { copyOfEdit, goesOnSheet, isInRange, sheetChange } from './edit-decisions';

const now = new Date('2026-11-24T12:00:00Z');
const words = { headline: 'New', line: '', call_to_action: 'Go' };

const input = {
  product_full_name: 'Juniper Tonic',
  product_description: 'Made with real juniper. Bottled by hand in small batches. No added sugar.',
};

function quality(passed: boolean): AdQuality {
  const unmeasured = { text_contrast: null, logo_contrast: null, product_fidelity: null, product_area: null };
  return { passed, ...unmeasured, detail: 40, problems: passed ? [] : ['“New” can hardly be read.'] };
}

describe('the words of an edit', () => {
  it.each([
    ['are the person’s, points as well', ['Mine'], ['Mine']],
    ['have no points when the person took all away', [], []],
    [
      'have points of the description when the person left them to us',
      null,
      ['Bottled by hand in small batches', 'No added sugar', 'Made with real juniper'],
    ],
  ])('%s', (_title, points, expected) => {
    const copy = copyOfEdit({ copy: { ...words, points }, template: 'multi_feature' }, input);
    expect(copy.points.toSorted()).toEqual(expected.toSorted());
    expect(copy).toMatchObject(words);
  });

  it('have the points that the template is about', () => {
    const offer = { ...input, product_description: 'A crisp tonic. 20% off until Friday.' };
    const { points } = copyOfEdit({ copy: { ...words, points: null }, template: 'limited_offer' }, offer);
    expect(points.join(' ')).toContain('20%');
  });
});

describe('a new version', () => {
  it.each([
    ['takes the sheet’s place in the sheet’s format', '1:1', quality(true), true],
    ['stays beside it in another format', '9:16', quality(true), false],
    ['stays beside it when the check complains', '1:1', quality(false), false],
    ['takes its place when nothing was measured', '1:1', null, true],
  ] as const)('%s', (_title, aspect_ratio, found, expected) => {
    expect(goesOnSheet({ aspect_ratio: '1:1' }, { aspect_ratio, quality: found })).toBe(expected);
  });

  it('changes what the sheet shows, and nothing that belongs to the ad’s making', () => {
    const version = {
      ...{ prompt: 'p', copy: { ...words, points: [] }, template: 'lifestyle' as const, variation: 2 },
      ...{ aspect_ratio: '1:1' as const, provider: 'studio', model: null, firebase_url: 'u', storage_path: 's' },
      thumbnail_url: 't',
      ...{ width: 1, height: 1, bytes: 1, preview: 'x', quality: null, cost_usd: 0, created_at: now },
      ...{ usage: NO_USAGE, draft: false, colors: null, based_on: null, instruction: null, note: null },
    };
    const change = sheetChange(version, 3, now);
    expect(change).toMatchObject({
      version: 3,
      firebase_url: 'u',
      thumbnail_url: 't',
      template: 'lifestyle',
      variation: 2,
      preview: 'x',
    });
    for (const kept of ['status', 'generation', 'counted_as', 'download_token', 'created_at']) {
      expect(change).not.toHaveProperty(kept);
    }
  });
});

describe('a template', () => {
  it.each([
    ['on offer is made', { lifestyle: { variations: 2 } }, 2, true],
    ['with more variations than there are is not', { lifestyle: { variations: 2 } }, 3, false],
    ['that is not on offer is not', { product_hero: { variations: 9 } }, 1, false],
  ])('%s', (_title, range, variation, expected) => {
    expect(isInRange(range, { template: 'lifestyle', variation })).toBe(expected);
  });
});

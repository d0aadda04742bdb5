import { expect, it } from 'vitest';
import type { EndedPart } from '../../../engine/registry/pipeline';
import { EMPTY_RESULT } from '../analysis-state';
import { wholeResult } from './finish';

const part = (input: object, changes: Partial<EndedPart> = {}): EndedPart => ({
  ...{ key: 'v-1', input, status: 'done', result: null, error: null },
  ...changes,
});
const video = (ad_id: string) => ({
  ...{ is: 'video', ads: [{ ad_id, ad_name: `Ad ${ad_id}` }], source: { url: 'https://v.example' }, at: null },
});
const parts = { downloads: [], transcripts: [], analyses: [], names: new Map([['1', 'Ad 1']]) };

it('a video that was given up for a reason of ours is told of, and an ad is told of once', () => {
  const failed = part(video('1'), { status: 'failed' });
  const before = { ...EMPTY_RESULT, skipped: [{ ad_id: '2', ad_name: 'Ad 2', reason: 'It is gone.' }] };
  const asked = { ad_ids: ['2'], transcribed: 0, reason: 'There is no transcript.', again: true };
  const { skipped } = wholeResult(before, {
    ...parts,
    downloads: [failed],
    transcripts: [part({}, { result: asked })],
  });
  expect(skipped).toEqual([
    { ad_id: '2', ad_name: 'Ad 2', reason: 'It is gone.' },
    {
      ...{ ad_id: '1', ad_name: 'Ad 1' },
      reason: 'It could not be read because of a problem on our side. Start the analysis again.',
    },
  ]);
});

it('what is to be said of many videos is said once', () => {
  const measured = (ad: string, warning: string) =>
    part(video(ad), { result: { skipped: [], warnings: [warning], video: null } });
  const downloads = [measured('1', 'No cuts.'), measured('2', 'No cuts.'), measured('3', 'Only its start.')];
  expect(wholeResult(EMPTY_RESULT, { ...parts, downloads }).warnings).toEqual([
    '2 videos: No cuts.',
    '“Ad 3”: Only its start.',
  ]);
});

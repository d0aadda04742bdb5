import { expect, it } from 'vitest';
import { phaseOf, summaryText, tookMs } from './phase';

const at = (status: 'queued' | 'processing' | 'completed' | 'failed' | 'cancelled', percentage: number) =>
  phaseOf({ status, progress: { percentage, current_step: '' } });

it('is yellow before the middle, blue from it, green when done, red when failed and grey when cancelled', () => {
  expect([at('queued', 0), at('processing', 49), at('processing', 50), at('processing', 99)]).toEqual([
    'early',
    'early',
    'midway',
    'midway',
  ]);
  expect([at('completed', 100), at('failed', 65), at('cancelled', 20)]).toEqual(['done', 'failed', 'stopped']);
});

it('says what has come of it, and nothing before there is something', () => {
  const nothing = { account_id: null, account_name: null, found: 0, result_count: 0, unchanged: 0, videos: 0 };
  const result = { ...nothing, transcribed: 0, ad_ids: [], skipped: [], warnings: [] };
  expect(summaryText({ result })).toBeNull();
  const skipped = [{ ad_id: '1', ad_name: 'Mug', reason: 'The video is gone.' }];
  expect(summaryText({ result: { ...result, found: 12, result_count: 12, unchanged: 4, videos: 3, skipped } })).toBe(
    '12 of 12 ads analysed, 4 unchanged since the last time, 0 of 3 videos transcribed, 1 not read in full',
  );
});

it('counts on from its beginning until it has ended', () => {
  const started_at = new Date(1000);
  const open = { started_at, completed_at: null, failed_at: null, cancelled_at: null };
  expect([tookMs(open, 6000), tookMs({ ...open, failed_at: new Date(3000) }, 6000), tookMs(open, null)]).toEqual([
    5000,
    2000,
    null,
  ]);
});

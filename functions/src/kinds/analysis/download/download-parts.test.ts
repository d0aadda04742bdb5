import { describe, expect, it } from 'vitest';
import { NO_METRICS } from '../../../../../lib/domain/insights/metrics';
import type { FoundAd } from '../ads/found-ad';
import { downloadInputSchema, downloadParts } from './download-parts';
import { videoTypeOf } from './media-type';

const ad = (ad_id: string, changes: Partial<FoundAd> = {}): FoundAd => ({
  ...{ ad_id, ad_name: `Ad ${ad_id}`, account_id: 'act_1', status: 'active', creative_type: 'video' },
  ...{ currency: 'EUR', created_time: null, video_id: null, picture: null, file: null, subtitles: null },
  copy: { primary_text: null, headline: null, description: null, call_to_action: null, link: null },
  ...{ metrics: NO_METRICS, days: [], against: {}, content: ad_id, unchanged: false },
  ...changes,
});
const at = (source: string | null) => ({ source, picture: null, reason: null });
const image = (id: string) =>
  ad(id, { creative_type: 'image', picture: { url: `https://x.example/${id}`, whole: true } });

describe('what has to be downloaded', () => {
  it('is each video once, however many ads show it', () => {
    const parts = downloadParts([ad('1', { video_id: '9' }), ad('2', { video_id: '9' })], {
      9: at('https://v.example/9'),
    });
    expect(parts).toHaveLength(1);
    expect(parts[0]?.input).toEqual({
      ...{ is: 'video', source: { url: 'https://v.example/9' }, at: { account_id: 'act_1', video_id: '9' } },
      ads: [
        { ad_id: '1', ad_name: 'Ad 1' },
        { ad_id: '2', ad_name: 'Ad 2' },
      ],
    });
  });

  it('is nothing of what has not changed, and no video that nobody hands out', () => {
    const ads = [ad('1', { video_id: '9', unchanged: true }), ad('2', { video_id: '8' })];
    expect(downloadParts(ads, { 9: at('https://v.example/9'), 8: at(null) })).toEqual([]);
  });

  it('is an uploaded video rather than that of the account', () => {
    const file = { path: 'users/ann/uploads/x/v.mp4', name: 'v.mp4', size: 1, content_type: 'video/mp4' as const };
    const [part] = downloadParts([ad('1', { video_id: '9', file })], { 9: at('https://v.example/9') });
    expect(part?.input).toMatchObject({ source: { path: file.path }, at: null });
  });

  it('is ten pictures a part', () => {
    const ads = Array.from({ length: 23 }, (_, index) => image(String(index)));
    const parts = downloadParts(ads, {});
    expect(parts.map(({ key }) => key)).toEqual(['p-0', 'p-1', 'p-2']);
    for (const { input } of parts) expect(downloadInputSchema.parse(input)).toEqual(input);
  });
});

describe('a file', () => {
  const bytes = (text: string) => Buffer.from(text.padEnd(16, '\0'), 'latin1');
  it.each([
    ['MP4', bytes('\0\0\0\x20ftypisom'), 'video/mp4'],
    ['MOV', bytes('\0\0\0\x14ftypqt  '), 'video/quicktime'],
    ['an old MOV', bytes('\0\0\0\x08wide'), 'video/quicktime'],
    ['WebM', bytes('\x1a\x45\xdf\xa3'), 'video/webm'],
    ['a page', bytes('<!doctype html>'), null],
    ['nothing', Buffer.alloc(0), null],
  ])('that is %s is known by its first bytes', (_title, head, type) => {
    expect(videoTypeOf(head)).toBe(type);
  });
});

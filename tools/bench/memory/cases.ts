import { preparePhoto } from '../../../functions/src/inputs/prepare-photo';
import { makeAndCheck } from '../../../functions/src/kinds/ads/make/make-checked-ad';
import { createGemini } from '../../../functions/src/providers/gemini/gemini';
import type { AdProvider, AdBrief } from '../../../functions/src/providers/provider';
import { createStudio } from '../../../functions/src/providers/studio/studio';
import { benchBrief } from '../bench-inputs';
import sharp from 'sharp';

export type MeasuredFunction = 'onJobRequested' | 'renderAd' | 'renderWithGemini' | 'runStage' | DocumentsOnly;
type DocumentsOnly = 'deliverCallback' | 'onCallbackCreated' | 'onJobCreated' | 'onJobDeleted' | 'watchdog';

export interface MemoryCase {
  fn: MeasuredFunction;
  what: string;
  /** Once for each of what runs at the same time; what is given back runs again and again. */
  prepare: () => Promise<() => Promise<unknown>>;
}

/** The largest that each function meets. The widest of the shapes has the most pixels. */
export const CASES: readonly MemoryCase[] = [
  documentsOnly('onJobCreated'),
  documentsOnly('onJobDeleted'),
  documentsOnly('onCallbackCreated'),
  documentsOnly('deliverCallback'),
  documentsOnly('watchdog'),
  { fn: 'runStage', what: 'prepares photos of 50 megapixels', prepare: preparing },
  { fn: 'renderAd', what: 'draws ads', prepare: () => making(studio(), {}) },
  { fn: 'renderAd', what: 'draws ads again in 4K', prepare: () => making(studio(), { size: '4K' }) },
  { fn: 'onJobRequested', what: 'draws ads again in 4K', prepare: () => making(studio(), { size: '4K' }) },
  { fn: 'renderWithGemini', what: 'gets ads', prepare: () => making(gemini(), {}) },
  { fn: 'renderWithGemini', what: 'gets ads again in 4K', prepare: againIn4K },
];

/** Has loaded what all functions load, and does nothing. */
function documentsOnly(fn: DocumentsOnly): MemoryCase {
  return { fn, what: 'documents only', prepare: async () => async () => undefined };
}

const studio = () => createStudio({ msPerAd: 0 });
const gemini = () =>
  createGemini({ apiKey: 'sim', model: 'gemini-3.1-flash-image', baseUrl: process.env.GOOGLE_GEMINI_BASE_URL ?? '' });

async function making(provider: AdProvider, changes: Partial<AdBrief>): Promise<() => Promise<unknown>> {
  const brief: AdBrief = { ...(await benchBrief()), aspectRatio: '16:9', ...changes };
  return () => makeAndCheck(provider, brief, new AbortController().signal);
}

/** With the finished ad to go by, itself in 4K, as one that is changed in that size. */
async function againIn4K(): Promise<() => Promise<unknown>> {
  const { made } = await makeAndCheck(
    studio(),
    { ...(await benchBrief()), aspectRatio: '16:9', size: '4K' },
    new AbortController().signal,
  );
  return making(gemini(), { size: '4K', base: { picture: made.png, instruction: null } });
}

/** Interlaced and of 16 bits a channel: it is decoded whole before the first row is there. */
async function preparing(): Promise<() => Promise<unknown>> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="8600" height="5800">
    <rect width="8600" height="5800" fill="#f4f2ee"/><rect x="3000" y="600" width="2600" height="4600" rx="700" fill="#c0392b"/></svg>`;
  const photo = await sharp(Buffer.from(drawing), { unlimited: true })
    .toColourspace('rgb16')
    .png({ progressive: true, compressionLevel: 9 })
    .toBuffer();
  return () => preparePhoto(photo, { name: 'photo.png', content_type: 'image/png' });
}

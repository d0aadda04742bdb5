import { serverTimestamp } from 'firebase/firestore';
import { newJob } from '../../lib/domain/jobs/job';
import { SAMPLE_INPUTS } from '../../lib/domain/kinds/sample-inputs';
import { PRESENTER_IDS } from '../../lib/domain/video/presenter';
import { VOICE_IDS } from '../../lib/domain/video/voice';
import { IMAGE_JOB_ID, logo, photo } from './documents';
import type { CreationCase } from './job-creation-cases';
import { OWNER, STRANGER } from './personas';

type Change = Record<string, unknown>;

const INPUT = { ...SAMPLE_INPUTS.avatar_video, product_images: [photo(1)], logo: logo() };

/** Exactly what the browser writes, but for what is changed. */
const avatar = (change: Change = {}): Change => ({
  ...newJob('avatar_video', OWNER, INPUT, serverTimestamp()),
  input: { ...INPUT, ...change },
});
const without = (key: string): Change => ({
  ...avatar(),
  input: Object.fromEntries(Object.entries(INPUT).filter(([name]) => name !== key)),
});

export const ALLOWED_AVATARS: CreationCase[] = [
  { title: 'that has somebody present a product', job: avatar() },
  ...PRESENTER_IDS.map((avatar_id) => ({ title: `that has ${avatar_id} present`, job: avatar({ avatar_id }) })),
  ...VOICE_IDS.map((voice_id) => ({ title: `that is spoken by ${voice_id}`, job: avatar({ voice_id }) })),
  {
    title: 'that presents the least that there may be',
    job: avatar({ script: null, duration_seconds: 4, price: null, logo: null, ai_mark: false, fps: 25, music: 'none' }),
  },
  {
    title: 'that presents all that there may be',
    job: avatar({
      ...{ script: 's'.repeat(1000), duration_seconds: 60, price: 'p'.repeat(40), voice_id: 'kore', lang: 'chinese' },
      ...{
        product_images: [1, 2, 3, 4, 5, 6].map((number) => photo(number)),
        brand_id: 'b'.repeat(80),
        product_id: 'p'.repeat(80),
      },
    }),
  },
];

export const REFUSED_AVATARS: CreationCase[] = [
  { title: 'that presents under an id of another form', id: IMAGE_JOB_ID, job: avatar() },
  { title: 'that presents for somebody else', job: { ...avatar(), user_id: STRANGER } },
  { title: 'that presents with what a film has', job: avatar({ scenes: 3 }) },
  ...Object.keys(INPUT).map((key) => ({ title: `that presents without ${key}`, job: without(key) })),
  ...[
    ...[
      { avatar_id: 'elvis' },
      { avatar_id: null },
      { voice_id: 'mine' },
      { script: ' ' },
      { script: 's'.repeat(8001) },
    ],
    ...[3, 61, 4.5, '10'].map((duration_seconds) => ({ duration_seconds })),
    ...[{ fps: 60 }, { music: 'loud' }, { ai_mark: 'yes' }, { price: 29 }, { product_images: [] }, { lang: 'klingon' }],
    ...[{ product_images: [{ ...photo(1), path: photo(1).path.replace(OWNER, STRANGER) }] }],
  ].map((change) => ({
    title: `that presents with ${JSON.stringify(change).slice(0, 60)} (${JSON.stringify(change).length})`,
    job: avatar(change),
  })),
];

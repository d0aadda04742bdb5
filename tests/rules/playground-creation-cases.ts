import { serverTimestamp } from 'firebase/firestore';
import { newJob } from '../../lib/domain/jobs/job';
import { SAMPLE_INPUTS } from '../../lib/domain/kinds/sample-inputs';
import { IMAGE_JOB_ID, JOB_ID, photo } from './documents';
import type { CreationCase } from './job-creation-cases';
import { OWNER, STRANGER } from './personas';

type Change = Record<string, unknown>;

const INPUT = { ...SAMPLE_INPUTS.playground_video, images: [photo(1)] };
const PREVIOUS = { job_id: JOB_ID, first_job_id: JOB_ID, instructions: ['warmer'] };

/** Exactly what the browser writes, but for what is changed. */
const playground = (change: Change = {}): Change => ({
  ...newJob('playground_video', OWNER, INPUT, serverTimestamp()),
  input: { ...INPUT, ...change },
});
const without = (key: string): Change => ({
  ...playground(),
  input: Object.fromEntries(Object.entries(INPUT).filter(([name]) => name !== key)),
});

const nth = (count: number) => Array.from({ length: count }, (_, index) => photo(index + 1));

export const ALLOWED_PLAYGROUND: CreationCase[] = [
  { title: 'that films a prompt', job: playground() },
  { title: 'that films words alone', job: playground({ images: [] }) },
  {
    title: 'that films another version, with all that there may be',
    job: playground({
      ...{ prompt: 'w'.repeat(2000), images: nth(3), duration_seconds: 30, aspect_ratio: '16:9', draft: true },
      previous: { ...PREVIOUS, instructions: Array.from({ length: 20 }, () => 'w'.repeat(500)) },
    }),
  },
  { title: 'that films the same, larger', job: playground({ previous: { ...PREVIOUS, instructions: [] } }) },
];

const GIF = SAMPLE_INPUTS.video_gif;
const gif = (change: Change = {}): Change => ({
  ...newJob('video_gif', OWNER, GIF, serverTimestamp()),
  input: { ...GIF, ...change },
});

export const ALLOWED_GIFS: CreationCase[] = [{ title: 'that makes a GIF of a video', job: gif() }];

export const REFUSED_GIFS: CreationCase[] = [
  { title: 'that makes a GIF under an id of another form', id: IMAGE_JOB_ID, job: gif() },
  { title: 'that makes a GIF for somebody else', job: { ...gif(), user_id: STRANGER } },
  ...[{ job_id: 'x' }, { job_id: null }, { title: ' ' }, { title: 't'.repeat(1601) }, { more: 1 }].map((change) => ({
    title: `that makes a GIF with ${JSON.stringify(change).slice(0, 40)}`,
    job: gif(change),
  })),
];

export const REFUSED_PLAYGROUND: CreationCase[] = [
  { title: 'that films a prompt under an id of another form', id: IMAGE_JOB_ID, job: playground() },
  { title: 'that films a prompt for somebody else', job: { ...playground(), user_id: STRANGER } },
  { title: 'that films a prompt and is half done', job: { ...playground(), progress: { percentage: 50 } } },
  { title: 'that films a prompt with something more', job: playground({ model: 'omni' }) },
  ...Object.keys(INPUT).map((key) => ({ title: `that films a prompt without ${key}`, job: without(key) })),
  ...[
    ...[{ prompt: ' ' }, { prompt: 'w'.repeat(16_001) }, { aspect_ratio: '3:2' }, { draft: 'yes' }, { maker: 'omni' }],
    ...[{ duration_seconds: 3 }, { duration_seconds: 31 }, { upload_id: '../a' }],
    ...[{ images: null }, { images: nth(4) }, { images: [{ ...photo(1), content_type: 'image/bmp' }] }],
    ...[{ images: [{ ...photo(1), path: photo(1).path.replace(OWNER, STRANGER) }] }],
    ...[
      ...[{ ...PREVIOUS, more: 1 }, { ...PREVIOUS, job_id: 'x' }, { ...PREVIOUS, first_job_id: 7 }, 'job'],
      ...[
        { ...PREVIOUS, instructions: 'warmer' },
        { ...PREVIOUS, instructions: ['w'.repeat(10_001)] },
      ],
      { ...PREVIOUS, instructions: Array.from({ length: 21 }, () => 'w') },
    ].map((previous) => ({ previous })),
  ].map((change) => ({
    title: `that films a prompt with ${JSON.stringify(change).slice(0, 70)} (${JSON.stringify(change).length})`,
    job: playground(change),
  })),
];

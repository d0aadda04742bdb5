import { serverTimestamp } from 'firebase/firestore';
import { newJob } from '../../lib/domain/jobs/job';
import type { AdAnalysisInput, AnalysisUpload } from '../../lib/domain/kinds/analysis/ad-analysis';
import { MAX_ANALYSIS_FILES } from '../../lib/domain/kinds/analysis/analysis-files';
import { JOB_ID, UPLOAD_ID } from './documents';
import type { CreationCase } from './job-creation-cases';
import { OWNER, STRANGER } from './personas';

const ID = '0123456789abcdef01234567';

const file = (number: number, ending: string, content_type: string) => ({
  path: `users/${OWNER}/uploads/${UPLOAD_ID}/${String(number).padStart(12, 'a')}.${ending}`,
  name: `Ad ${number}.${ending}`,
  size: 90_000,
  content_type,
});
const video = (number: number) => file(number, 'mp4', 'video/mp4');
const subtitles = (number: number) => file(number, 'srt', 'application/x-subrip');
const REPORT = file(1, 'csv', 'text/csv');

const INPUT: AdAnalysisInput = {
  account_id: 'act_1001',
  since: '2026-08-01',
  until: '2026-10-31',
  max_ads: 200,
  include: 'all',
  upload: null,
};

/** Exactly what the browser writes, but for what is changed. */
const analysis = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...newJob('ad_analysis', OWNER, INPUT, serverTimestamp()),
  input: { ...INPUT, ...change },
});
const ofUpload = (change: Record<string, unknown>) =>
  analysis({ account_id: null, upload: { upload_id: UPLOAD_ID, media: [], subtitles: [], report: null, ...change } });

const many = <T>(make: (number: number) => T, count = MAX_ANALYSIS_FILES) =>
  Array.from({ length: count }, (_, index) => make(index));
const whole = { media: many(video), subtitles: many(subtitles), report: REPORT } as unknown as AnalysisUpload;
const withForeign = (place: number, path: string) => {
  const media = many(video);
  media[place] = { ...video(place), path };
  return ofUpload({ ...whole, media });
};

export const ALLOWED_ANALYSES: CreationCase[] = [
  { title: 'that analyses an account', id: ID, job: analysis() },
  {
    title: 'that analyses the only account, of the last weeks',
    id: ID,
    job: analysis({ account_id: null, since: null, until: null }),
  },
  { title: 'that analyses as many uploads as there may be', id: ID, job: ofUpload({ ...whole }) },
  { title: 'that analyses one video', id: ID, job: ofUpload({ media: [video(1)] }) },
  { title: 'that analyses a report', id: ID, job: ofUpload({ report: REPORT }) },
];

export const REFUSED_ANALYSES: CreationCase[] = [
  { title: 'that analyses an account under an id of another form', id: JOB_ID, job: analysis() },
  { title: 'that analyses for somebody else', job: { ...analysis(), user_id: STRANGER } },
  { title: 'that analyses and has begun', job: { ...analysis(), status: 'processing' } },
  { title: 'that analyses with a token', job: analysis({ access_token: 'x' }) },
  { title: 'that analyses an account of another form', job: analysis({ account_id: '1001' }) },
  { title: 'that analyses since some day', job: analysis({ since: 'yesterday' }) },
  { title: 'that analyses too many ads', job: analysis({ max_ads: 201 }) },
  { title: 'that analyses something else', job: analysis({ include: 'audio' }) },
  { title: 'that analyses uploads of which there are none', job: ofUpload({}) },
  { title: 'that analyses too many videos', job: ofUpload({ media: many(video, MAX_ANALYSIS_FILES + 1) }) },
  {
    title: 'that analyses a stranger’s video as the last',
    job: withForeign(MAX_ANALYSIS_FILES - 1, video(1).path.replace(OWNER, STRANGER)),
  },
  { title: 'that analyses a video of another upload', job: withForeign(0, `users/${OWNER}/uploads/up_x/a.mp4`) },
  { title: 'that analyses what stands for no file', job: withForeign(0, '-') },
  {
    title: 'that analyses two files as one',
    job: ofUpload({ media: [{ ...video(1), path: `${video(1).path} ${video(2).path}` }] }),
  },
  { title: 'that analyses subtitles as a video', job: ofUpload({ media: [subtitles(1)] }) },
  { title: 'that analyses a video as a report', job: ofUpload({ report: video(1) }) },
  { title: 'that analyses a report over 5 MB', job: ofUpload({ report: { ...REPORT, size: 5 * 1024 * 1024 + 1 } }) },
].map((row) => ({ id: ID, ...row }));

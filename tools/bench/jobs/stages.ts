import { endOf, type TraceEvent } from './read-trace';

/** The functions that a job of ads meets, by the names that they are deployed under. */
export const FUNCTIONS = {
  /** Called when a job was created. */
  start: 'onJobCreated',
  /** Whose queue has the stages of jobs: checking the files, planning. */
  stage: 'runStage',
  /** Whose queue has a task for each ad. */
  make: 'renderAd',
  /** Called by the clock, whatever jobs do. */
  watchdog: 'watchdog',
};

/** Where documents are, with `*` for what differs from job to job. */
export const DOCUMENTS = {
  job: 'ad_videos_jobs/*',
  run: 'ad_videos_jobs/*/private/run',
  ad: 'ad_videos_jobs/*/ads/*',
};

/** A moment in the life of a job or of one of its ads. */
export interface Stage {
  name: string;
  /** When an event of the trace is that moment, in ms since 1970; null where it is another. */
  reached: (event: TraceEvent) => number | null;
}

const stage = (name: string, is: (event: TraceEvent) => boolean, at = endOf): Stage => ({
  name,
  reached: (event) => (is(event) ? at(event) : null),
});

const calls = (fn: string, kind: 'begin' | 'end') => (event: TraceEvent) =>
  event.kind === kind && event.fn === fn && event.sleeps === 0;

/** A commit that has written a document of that kind, with the one field in it and without the other. */
const writes = (doc: string, field?: string, without?: string) => (event: TraceEvent) =>
  event.kind === 'rpc' &&
  event.error === undefined &&
  (event.writes ?? []).some(
    (write) =>
      isOf(doc, write.doc) &&
      (field === undefined || write.fields.includes(field)) &&
      (without === undefined || !write.fields.includes(without)),
  );

const asks = (method: string, path: RegExp) => (event: TraceEvent) =>
  event.kind === 'http' && event.method === method && path.test(event.path);

const QUEUEING = /\/queues\/[^/]+\/tasks$/;
const UPLOAD = /^\/upload\/storage\//;

/** From the job's creation to its first ad under way; each is the first such event after the one before. */
export const JOB_STAGES: readonly Stage[] = [
  stage('the trigger runs', calls(FUNCTIONS.start, 'begin')),
  stage('the first stage is queued', asks('POST', QUEUEING)),
  stage('the first stage is delivered', calls(FUNCTIONS.stage, 'begin')),
  stage('it is claimed', writes(DOCUMENTS.run, 'lease')),
  stage('the ads are planned', writes(DOCUMENTS.ad, 'template')),
  stage('the first task is on the queue', asks('POST', QUEUEING)),
  stage('the first task is delivered', calls(FUNCTIONS.make, 'begin')),
];

/** Of an ad, from the delivery of its task on; all of one call. */
export const AD_STAGES: readonly Stage[] = [
  stage('delivered', calls(FUNCTIONS.make, 'begin')),
  stage('claimed', writes(DOCUMENTS.ad, 'lease')),
  stage('made and checked', asks('POST', UPLOAD), ({ at }) => at),
  stage('stored', asks('POST', UPLOAD)),
  stage('ended', writes(DOCUMENTS.ad, 'firebase_url')),
  stage('the call is over', calls(FUNCTIONS.make, 'end')),
];

/** Whether a document is of a kind; a `*` stands for one part of its path. */
export function isOf(kind: string, doc: string): boolean {
  const [kinds, parts] = [kind.split('/'), doc.split('/')];
  return kinds.length === parts.length && kinds.every((part, index) => part === '*' || part === parts[index]);
}

/** The kind of a document: its path without ids. */
export function kindOfDocument(doc: string): string {
  const known = Object.values(DOCUMENTS).find((kind) => isOf(kind, doc));
  return known ?? doc.replace(/([^/]+)\/[^/]+/g, '$1/*');
}

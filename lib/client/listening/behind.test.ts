import { describe, expect, it } from 'vitest';
import { adSchema, type IdentifiedAd } from '../../domain/ads/ad';
import type { Conversation } from '../../domain/ads/conversation';
import { jobRequestSchema, newRemixRequest, newShowRequest } from '../../domain/jobs/request';
import { adDocument, jobDocument, UID } from '../firebase/document-fixtures';
import { parseJob } from '../firebase/firestore-documents';
import { listenersBehind } from './behind';
import { type JobEntry, LOADING } from './job-views';
import { ALL, type JobList, keyOf, NOTHING, RUNNING, type Shown } from './shown-jobs';

const AT = Date.parse('2026-11-23T10:00:00Z');
const at = (seconds: number) => new Date(AT + seconds * 1000);
const JOB = 'job_1';
const KEY = `${UID} ${JOB}`;

interface JobChange {
  made?: number;
  failed?: number;
  status?: string;
  seconds?: number;
  planned?: number;
  look_after?: Date | null;
}

function entry(change: JobChange = {}): Extract<JobEntry, { state: 'ready' }> {
  const { made = 0, failed = 0, status = 'processing', seconds = 1, planned = 2, look_after = null } = change;
  const progress = { percentage: 10, current_step: '', total_ads: 2, ads_generated: made, ads_failed: failed };
  const plan = Array.from({ length: planned }, () => 'product_hero');
  const job = parseJob(JOB, jobDocument({ status, progress, plan, look_after, updated_at: at(seconds) }));
  if (!job) throw new Error('not a job');
  return { state: 'ready', job, pending: false, confirmed: true, error: null };
}

function ad(number: number, change: Record<string, unknown> = {}): IdentifiedAd {
  return { ...adSchema.parse(adDocument(number, change)), id: `0${number}` };
}
const made = (number: number) => ad(number, { status: 'done', counted_as: 'done' });
const failed = (number: number) => ad(number, { status: 'failed', counted_as: 'failed' });

const shown = (change: Partial<Shown>): Shown => ({ ...NOTHING, ...change });
const both = (job: JobEntry, ...ads: IdentifiedAd[]) =>
  shown({ jobs: { [KEY]: job }, ads: { [KEY]: { ads, error: null } } });
/** Those that are behind another one; what stands still is another matter. */
function behind(now: Shown, written = {}) {
  const beside = listenersBehind(now, written).filter(({ bearableMs }) => bearableMs === 2_000);
  return beside.map(({ part, key }) => [part, key]);
}

describe('a job and its ads, which are written together', () => {
  it.each([
    ['nothing is made yet', entry(), [ad(1), ad(2)]],
    ['one is made', entry({ made: 1 }), [made(1), ad(2)]],
    ['one has failed', entry({ failed: 1 }), [failed(1), ad(2)]],
    [
      'all are made, of a job of which no plan was kept',
      entry({ made: 1, planned: 0, status: 'completed' }),
      [made(1)],
    ],
    ['a failed one is asked for again', entry({ failed: 1, made: 1 }), [ad(1, { counted_as: 'failed' }), made(2)]],
  ])('agree: %s', (_when, job, ads) => {
    expect(behind(both(job, ...ads))).toEqual([]);
  });

  it.each([
    ['an ad’s end', entry({ made: 1 }), [ad(1), ad(2)], 'ads'],
    ['the ads themselves', entry(), [], 'ads'],
    ['one of the ads', entry(), [ad(1)], 'ads'],
    ['the making of one that had failed', entry({ made: 2 }), [made(1), failed(2)], 'ads'],
    ['the job’s counters', entry({ made: 1 }), [made(1), made(2)], 'jobs'],
    ['the job’s plan', entry({ planned: 0 }), [ad(1), ad(2)], 'jobs'],
    ['a failure', entry({ failed: 1 }), [ad(1), ad(2)], 'ads'],
  ])('show when one has lost %s', (_what, job, ads, part) => {
    expect(behind(both(job, ...ads))).toEqual([[part, KEY]]);
  });

  it('show nothing while a change of this page is not confirmed, or an ad can’t be read', () => {
    expect(behind(both({ ...entry({ made: 1 }), pending: true }, ad(1), ad(2)))).toEqual([]);
    const ads = { [KEY]: { ads: [], error: 'Ad 1 can’t be shown' } };
    expect(behind(shown({ jobs: { [KEY]: entry() }, ads }))).toEqual([]);
  });
});

describe('a job and the list that it is in', () => {
  const LIST = keyOf(UID, ALL);
  const listed = (job: JobEntry, list: JobList = ALL) => ({
    [keyOf(UID, list)]: { state: 'ready' as const, jobs: job.job ? [job.job] : [], error: null, end: null },
  });

  it('show which of the two has lost something', () => {
    const [before, after] = [entry(), entry({ status: 'completed', seconds: 9 })];
    expect(behind(shown({ jobs: { [KEY]: before }, recent: listed(after) }))).toEqual([['jobs', KEY]]);
    expect(behind(shown({ jobs: { [KEY]: after }, recent: listed(before) }))).toEqual([['recent', LIST]]);
    expect(behind(shown({ jobs: { [KEY]: after }, recent: listed(after) }))).toEqual([]);
  });

  it('show that one of the two has lost something, where a job that runs is not among those that do', () => {
    const [running, ended] = [entry(), entry({ status: 'completed' })];
    const nothing = listed(LOADING, RUNNING);
    expect(behind(shown({ jobs: { [KEY]: running }, recent: nothing }))).toEqual([
      ['jobs', KEY],
      ['recent', keyOf(UID, RUNNING)],
    ]);
    expect(behind(shown({ jobs: { [KEY]: running }, recent: listed(running, RUNNING) }))).toEqual([]);
    expect(behind(shown({ jobs: { [KEY]: ended }, recent: nothing }))).toEqual([]);
    expect(behind(shown({ jobs: { [KEY]: { ...running, pending: true } }, recent: nothing }))).toEqual([]);
    // Of a job that no list of jobs under way was asked for, it says nothing.
    expect(behind(shown({ jobs: { [KEY]: running }, recent: listed(LOADING, ALL) }))).toEqual([]);
  });
});

describe('a request', () => {
  const remix = (change = {}) =>
    jobRequestSchema.parse({ ...newRemixRequest(UID, '01', 1, 'Warmer', at(0)), ...change });

  it('that the server has must be heard of where requests are listened to', () => {
    const written = { [KEY]: ['remix_01_a'] };
    expect(behind(shown({ requests: { [KEY]: {} } }), written)).toEqual([['requests', KEY]]);
    expect(behind(shown({ requests: { [KEY]: { remix_01_a: remix({ provider: 'studio' }) } } }), written)).toEqual([]);
    expect(behind(shown({}), written)).toEqual([]);
  });

  it('that is answered has made a version', () => {
    const path = `users/${UID}/ads`;
    const conversation = (versions: number) =>
      ({ versions: Array.from({ length: versions }) }) as unknown as Conversation;
    const requests = { [KEY]: { remix_01_a: remix({ status: 'done', version: 2 }) } };
    const now = (versions: number) =>
      shown({
        ads: { [KEY]: { ads: [ad(1)], error: null } },
        requests,
        conversations: { [`${UID} ${path}`]: conversation(versions) },
      });
    expect(behind(now(1))).toEqual([['conversations', `${UID} ${path}`]]);
    expect(behind(now(2))).toEqual([]);
    const unheard = { ...now(3), requests: { [KEY]: { remix_01_b: remix({ provider: 'studio' }), ...requests[KEY] } } };
    expect(behind(unheard)).toEqual([['requests', KEY]]);
  });

  it('that makes nothing costly is answered at once', () => {
    const show = jobRequestSchema.parse(newShowRequest(UID, '01', 1, at(0)));
    const [late] = listenersBehind(shown({ requests: { [KEY]: { show_01_a: show } } }), {});
    expect(late).toMatchObject({ part: 'requests', key: KEY, bearableMs: 120_000 });
  });
});

describe('what stands still for longer than the watchdog would let it', () => {
  const lease = { token: 't', after_tries: 0, delivery: 0, expires_at: at(60) };

  it.each([
    ['a job', shown({ jobs: { [KEY]: entry({ look_after: at(61) }) } }), 'jobs', 150_000],
    ['an ad by its lease', both(entry(), ad(1, { lease, status: 'rendering' }), ad(2)), 'ads', 150_000],
    ['an ad by its next try', both(entry(), ad(1, { retry_at: at(30) }), ad(2)), 'ads', 120_000],
    ['an ad by when it is looked after', both(entry(), ad(1, { look_after: at(10), lease }), ad(2)), 'ads', 100_000],
  ])('%s', (_what, now, part, bearableMs) => {
    expect(listenersBehind(now, {})).toMatchObject([{ part, key: KEY, bearableMs }]);
  });

  it('is not what has ended', () => {
    const ended = shown({ jobs: { [KEY]: entry({ status: 'completed', look_after: at(61) }) } });
    expect(listenersBehind(ended, {})).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { costsOf, transactionFigures } from './costs';
import type { TraceEvent } from './read-trace';
import { kindOfDocument } from './stages';
import { jobTimes } from './timeline';

const JOB = 'ad_videos_jobs/job_1';
const of = (fn: string, call: number) => ({ fn, pid: call, call });
const start = of('onJobCreated', 1);
const stage = of('runStage', 2);
const make = of('renderAd', 3);

const commit = (
  by: typeof start,
  at: number,
  doc: string,
  fields: string[],
  more: { tx?: string; error?: string } = {},
): TraceEvent => ({ ...by, kind: 'rpc', at, ms: 10, method: 'commit', writes: [{ doc, fields }], ...more });
const asked = (by: typeof start, at: number, path: string): TraceEvent => ({
  ...by,
  kind: 'http',
  at,
  ms: 5,
  to: '127.0.0.1',
  method: 'POST',
  path,
  status: 200,
});

/** A job of one ad that was created at 1000, as its functions' processes tell it. */
const EVENTS: TraceEvent[] = [
  { ...start, kind: 'begin', at: 1020, sleeps: 0 },
  asked(start, 1035, '/projects/p/locations/l/queues/runStage/tasks'),
  { ...stage, kind: 'begin', at: 1050, sleeps: 0 },
  commit(stage, 1055, JOB, ['status'], { tx: 'a' }),
  commit(stage, 1060, `${JOB}/private/run`, ['lease', 'status']),
  commit(stage, 1200, `${JOB}/ads/01`, ['template'], { tx: 'b' }),
  asked(stage, 1215, '/projects/p/locations/l/queues/renderAd/tasks'),
  { ...make, kind: 'begin', at: 1230, sleeps: 0 },
  commit(make, 1240, `${JOB}/ads/01`, ['lease', 'status'], { tx: 'c', error: '10 ABORTED' }),
  commit(make, 1260, `${JOB}/ads/01`, ['lease', 'status'], { tx: 'd' }),
  asked(make, 2270, '/upload/storage/v1/b/bucket/o?name=ad.png'),
  commit(make, 2280, `${JOB}/ads/01`, ['firebase_url', 'lease'], { tx: 'e' }),
  { ...make, kind: 'end', at: 2300, ms: 1070, sleeps: 0, status: 204 },
];

describe('where the time of a job goes', () => {
  it('is told from its creation to its first ad under way, and then for each ad', () => {
    const { stages, ads } = jobTimes(EVENTS, 1000);
    expect(Object.values(stages)).toEqual([20, 20, 10, 20, 140, 10, 10]);
    expect(ads.map((ad) => Object.values(ad))).toEqual([[40, 1000, 5, 15, 10]]);
  });

  it('says so where a stage was not seen, and goes on from the one before', () => {
    const { stages } = jobTimes(
      EVENTS.filter((event) => event.kind !== 'rpc' || !event.writes?.some(({ doc }) => doc.endsWith('/run'))),
      1000,
    );
    expect(stages).toMatchObject({ 'it is claimed': null, 'the ads are planned': 160 });
  });
});

describe('what a job costs', () => {
  it('counts what was written and read, a query without a result as one', () => {
    const read = (method: string, docs: string[]): TraceEvent => ({
      ...make,
      kind: 'rpc',
      at: 2310,
      ms: 1,
      method,
      docs,
    });
    const reads = [read('batchGetDocuments', [JOB]), read('runQuery', []), read('listen', ['listened'])];
    expect(costsOf([...EVENTS, ...reads])).toEqual({
      reads: 3,
      writes: 5,
      transactions: 5,
      given_up: 1,
      job_writes: 1,
    });
  });

  it('puts transactions together that write the same kinds of documents', () => {
    const claims = transactionFigures(EVENTS).find(({ fn, tries }) => fn === 'renderAd' && tries > 1);
    expect(claims).toMatchObject({ writes: 'ad_videos_jobs/*/ads/*', tries: 3, given_up: 1, commit_median: 10 });
    expect(kindOfDocument('users/u/stores/s/products/p')).toBe('users/*/stores/*/products/*');
  });
});

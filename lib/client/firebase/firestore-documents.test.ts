import { describe, expect, it } from 'vitest';
import { Timestamp } from 'firebase/firestore';
import { adDocument, jobDocument } from './document-fixtures';
import { withDates } from '../../domain/shared/with-dates';
import { parseAd, parseJob } from './firestore-documents';

const at = new Date('2026-11-23T10:00:00Z');
const stamp = Timestamp.fromDate(at);

describe('times of documents', () => {
  it('become dates wherever they stand', () => {
    expect(withDates({ at: stamp, list: [{ at: stamp }], deep: { at: stamp, none: null, words: 'a' } })).toEqual({
      at,
      list: [{ at }],
      deep: { at, none: null, words: 'a' },
    });
  });
});

describe('jobs and ads of documents', () => {
  it('a new job has what the functions add later', () => {
    const job = parseJob('job_1', jobDocument({ created_at: stamp, updated_at: stamp }));
    expect(job).toMatchObject({ id: 'job_1', created_at: at, started_at: null, result: null });
  });

  it('an ad has its number and its times', () => {
    expect(parseAd('03', adDocument(3, { started_at: stamp }))).toMatchObject({ id: '03', number: 3, started_at: at });
  });

  it('anything else is nothing', () => {
    expect(parseJob('job_1', { ...jobDocument(), type: 'video' })).toBeNull();
    expect(parseJob('job_1', undefined)).toBeNull();
    expect(parseAd('03', { number: 'three' })).toBeNull();
  });
});

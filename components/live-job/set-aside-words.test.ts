import { describe, expect, it } from 'vitest';
import type { IdentifiedJob } from '@/lib/domain/jobs/job';
import { setAsideWords } from './set-aside-words';

const job = (type: IdentifiedJob['type'], ...paths: string[]) => {
  const set_aside = paths.map((path) => ({ path, fields: 'status' }));
  return { type, input: { aspect_ratio: '1:1' }, set_aside } as unknown as IdentifiedJob;
};

describe('what could not be read of a job', () => {
  it('is nothing while everything could', () => {
    expect(setAsideWords(job('bulk-dynamic'))).toBeNull();
  });

  it('is named as people know it, and everything else went on', () => {
    expect(setAsideWords(job('bulk-dynamic', 'ads/03'))?.title).toBe(
      'Ad 3 could not be read and was put aside. Everything else went on.',
    );
    expect(setAsideWords(job('flatlay', 'ads/01'))?.names).toEqual(['Image 1']);
  });

  it('is counted where it is more, each by its name', () => {
    const words = setAsideWords(job('bulk-dynamic', 'ads/03', 'requests/edit_03_x', 'ads/12'));
    expect(words?.title).toBe('3 records of this job could not be read and were put aside. Everything else went on.');
    expect(words?.names).toEqual(['Ad 3', 'requests/edit_03_x', 'Ad 12']);
  });
});

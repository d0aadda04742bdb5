import { describe, expect, it } from 'vitest';
import type { IdentifiedJob } from '@/lib/domain/jobs/job';
import { unreadableWords } from './unreadable-words';

const job = (type: IdentifiedJob['type'], ...paths: string[]) => {
  const unreadable = paths.map((path) => ({ path, fields: 'status' }));
  return { type, input: { aspect_ratio: '1:1' }, unreadable } as unknown as IdentifiedJob;
};

describe('what could not be read of a job', () => {
  it('is nothing while everything could', () => {
    expect(unreadableWords(job('bulk-dynamic'))).toBeNull();
  });

  it('is named as people know it, and everything else went on', () => {
    expect(unreadableWords(job('bulk-dynamic', 'ads/03'))?.title).toBe(
      'Ad 3 could not be read and was left out. Everything else went on.',
    );
    expect(unreadableWords(job('flatlay', 'ads/01'))?.names).toEqual(['Image 1']);
  });

  it('is counted where it is more, each by its name', () => {
    const words = unreadableWords(job('bulk-dynamic', 'ads/03', 'requests/edit_03_x', 'ads/12'));
    expect(words?.title).toBe('3 records of this job could not be read and were left out. Everything else went on.');
    expect(words?.names).toEqual(['Ad 3', 'requests/edit_03_x', 'Ad 12']);
  });
});

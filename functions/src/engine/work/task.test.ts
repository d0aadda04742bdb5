import { describe, expect, it } from 'vitest';
import { workTaskSchema } from './task';

const who = { job_id: 'job_1', user_id: 'ann' };

describe('a task', () => {
  it.each([
    [
      'says which piece of work it is for',
      { ...who, work: 'part', id: 'read_3', generation: 2, after_tries: 1, early: 4 },
      { ...who, work: 'part', id: 'read_3', generation: 2, after_tries: 1, early: 4 },
    ],
    [
      'is for a first try unless it says otherwise',
      { job_id: 'job_1', work: 'stage', id: 'run', generation: 1 },
      { job_id: 'job_1', user_id: '', work: 'stage', id: 'run', generation: 1, after_tries: 0, early: 0 },
    ],
    [
      'for an ad that was put on the queue before there was other work is for that ad',
      { ...who, ad: '03', generation: 2, after_tries: 1, early: 0 },
      { ...who, work: 'ad', id: '03', generation: 2, after_tries: 1, early: 0 },
    ],
    [
      'for an ad of the very first is for that ad too',
      { job_id: 'job_1', ad: '03', generation: 1 },
      { job_id: 'job_1', user_id: '', work: 'ad', id: '03', generation: 1, after_tries: 0, early: 0 },
    ],
    [
      'for a version that was put on the queue before versions had generations is for its first',
      { ...who, request: 'edit_03_x', provider: 'gemini', after_tries: 1, early: 2 },
      { ...who, work: 'version', id: 'edit_03_x', generation: 1, after_tries: 1, early: 2 },
    ],
  ])('%s', (_title, data, task) => expect(workTaskSchema.parse(data)).toEqual(task));

  it.each([
    ['names no job', { work: 'ad', id: '01', generation: 1 }],
    ['names no work', { ...who, generation: 1 }],
    ['names an ad but no generation', { ...who, ad: '01' }],
    ['is empty', {}],
    ['is none at all', null],
  ])('is not read when it %s', (_title, data) => expect(workTaskSchema.safeParse(data).success).toBe(false));
});

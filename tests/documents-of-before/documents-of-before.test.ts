import { afterEach, describe, expect, it, vi } from 'vitest';
import { asFile, keep, keptFile, readable, type Answer } from './answer-file';
import { answersAbout, answersAboutAll, jobIn, READERS } from './read-and-answer';
import { readStoredJob, storedJobNames, type Sdk } from './stored-documents';

/**
 * The documents here were written by the functions, the API and a browser's code before the way in which jobs
 * are carried out was changed. They are in databases, so they are never written anew. What was said of them
 * then is kept in `answers`; after the API's words were changed on purpose, see what is different with
 *
 *   npx vitest run --project unit tests/documents-of-before
 *
 * and keep that with KEEP_ANSWERS=1 before the same command.
 */
const isKeeping = process.env.KEEP_ANSWERS === '1';
const names = storedJobNames();

function expectKept(name: string, answers: readonly Answer[]): void {
  const file = asFile(answers);
  if (isKeeping) keep(name, file);
  expect(readable(file)).toBe(readable(keptFile(name)));
  expect(file).toBe(keptFile(name));
}

const clockAt = (now: Date) => vi.useFakeTimers({ toFake: ['Date'], now });
afterEach(() => void vi.useRealTimers());

describe('documents that were written before are read alike by all who read them:', () => {
  it.each(names)('%s', (name) => {
    for (const document of readStoredJob(name).documents) {
      const readers = Object.entries(READERS[document.collection] ?? {});
      const [first, ...others] = readers.map(([sdk, read]) => read(document.as(sdk as Sdk)));
      expect(first, document.path).toEqual(expect.anything());
      for (const other of others) expect(other, document.path).toEqual(first);
    }
  });
});

describe('the API says of jobs that were made before what it said then, to the letter:', () => {
  it.each(names)('%s', async (name) => {
    const stored = readStoredJob(name);
    clockAt(stored.readAt);
    expectKept(name, await answersAbout(stored));
  });

  it('all of them in a list, and in figures', () => {
    const all = names.map(readStoredJob);
    const now = new Date(Math.max(...all.map(({ readAt }) => readAt.getTime())));
    clockAt(now);
    const jobs = all.map(jobIn).sort((one, other) => other.created_at.getTime() - one.created_at.getTime());
    expectKept('all-jobs', answersAboutAll(jobs, now));
  });
});

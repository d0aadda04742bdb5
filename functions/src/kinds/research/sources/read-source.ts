import { z } from 'zod';
import { type Source, sourceSchema } from '../../../../../lib/domain/research/source';
import { InputError } from '../../../inputs/input-error';
import { MAX_TRIES } from '../../../settings';
import { sourceOf } from '../../../research-reading/reading/source-text';
import { PageError } from '../../../web-pages/fetch/page-error';
import { withPageErrors } from '../../page-reading/with-page-errors';
import { noteSource, textsOf } from '../document/research-document';
import type { ResearchPart } from '../research-state';
import { failedSource } from './failed-source';
import { type ListedSource, listedSourceSchema } from './list-sources';
import { type CustomersRead, readFile } from './read-file';
import { readPage } from './read-page';
import { keepSourceText } from './source-texts';

/** For one source of many nobody waits longer. */
const LONGEST_WAIT_MS = 5 * 60_000;
const EMPTY = 'There was nothing to read in it.';

export const readResultSchema = z.object({ source: sourceSchema });

/** Reads one source and keeps its text. One that can't be read, now and later, is a result too; anything else is thrown, and tried again. */
export async function readSource(part: ResearchPart): Promise<z.infer<typeof readResultSchema>> {
  const listed = listedSourceSchema.parse(part.input);
  const source = await read(part, listed);
  part.signal.throwIfAborted();
  await noteSource(part.job, source);
  return { source };
}

async function read(part: ResearchPart, listed: ListedSource): Promise<Source> {
  const { job, attempt, signal } = part;
  try {
    const { source: text, problem } = await readListed(part, listed);
    signal.throwIfAborted();
    const source = sourceOf(text, problem);
    if (source.state === 'empty') return { ...source, problem: problem ?? EMPTY };
    await keepSourceText(textsOf(job), text);
    return source;
  } catch (error) {
    signal.throwIfAborted();
    const at = job.created_at;
    if (error instanceof InputError) return failedSource(listed, { at, problem: error.message });
    if (!(error instanceof PageError)) throw error;
    const isFinal = !error.retryable || attempt >= MAX_TRIES || (error.retryAfterMs ?? 0) > LONGEST_WAIT_MS;
    if (isFinal) return failedSource(listed, { at, problem: error.message });
    return withPageErrors(() => Promise.reject<never>(error));
  }
}

async function readListed({ job, signal }: ResearchPart, listed: ListedSource): Promise<CustomersRead> {
  if ('url' in listed) return { source: await readPage(job.id, listed, signal), problem: null };
  const { id, kind, file } = listed;
  const { upload_id } = job.input;
  if (upload_id === null) throw new InputError(file.name, `“${file.name}” is not among your uploads. Choose it again.`);
  const named = { id, kind, title: file.name, fetchedAt: new Date() };
  return readFile({ user_id: job.user_id, upload_id }, file, named);
}

/** The job's result with one more source. */
export function joinSource(result: unknown, part: unknown) {
  const { sources, ...rest } = z.looseObject({ sources: z.array(sourceSchema) }).parse(result);
  const { source } = readResultSchema.parse(part);
  const others = sources.filter(({ id }) => id !== source.id);
  const all = [...others, source].sort((one, other) => Number(one.id.slice(1)) - Number(other.id.slice(1)));
  return { ...rest, sources: all };
}

import { textHash } from '../../research/entry-id';
import type { ResearchSummaryInput } from './research-summary-kind';

/**
 * The same for requests that ask for the same summary: the same pages and competitors in any order, the same pasted
 * texts, the same files. Whether to read anew is no part of it.
 */
export function researchFingerprint(
  input: Pick<ResearchSummaryInput, 'sources' | 'competitors' | 'notes' | 'texts' | 'files'>,
): string {
  const { sources, competitors, notes, texts, files } = input;
  const pages = [sources, competitors].map((addresses) => [...new Set(addresses)].sort());
  const pasted = [notes.trim(), texts.map(({ title, text }) => [title, text.trim()])];
  // A file is never written again under the same path.
  return textHash(JSON.stringify([...pages, ...pasted, files.map(({ path }) => path).sort()]));
}

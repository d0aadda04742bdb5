import { type Research, researchSchema } from '../../domain/research/research';
import { withDates } from '../../domain/shared/with-dates';

/** The research in a document's data; null when it isn't one that this version knows. */
export function parseResearch(id: string, data: unknown): Research | null {
  const parsed = researchSchema.safeParse(withDates(data));
  // The path is what it is found by.
  return parsed.success ? { ...parsed.data, research_id: id } : null;
}

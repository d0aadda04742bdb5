import { type AdAnalysis, adAnalysisSchema } from '../../domain/insights/ad-analysis';
import { withDates } from '../../domain/shared/with-dates';

/** The analysis in a document's data; null when it isn't one that this version knows. */
export function parseAnalysis(id: string, data: unknown): AdAnalysis | null {
  const parsed = adAnalysisSchema.safeParse(withDates(data));
  // The path is what its page is found by.
  return parsed.success ? { ...parsed.data, ad_id: id } : null;
}

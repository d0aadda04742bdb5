import { withDates } from '../../domain/shared/with-dates';
import {
  type Personas,
  personasSchema,
  type StrategicAnalysis,
  strategicAnalysisSchema,
} from '../../domain/strategy/strategic-analysis';

/** The personas in a document's data; null when they aren't such that this version knows. */
export function parsePersonas(data: unknown): Personas | null {
  const parsed = personasSchema.safeParse(withDates(data));
  return parsed.success ? parsed.data : null;
}

/** The analysis in a document's data; null when it isn't one that this version knows. */
export function parseStrategicAnalysis(id: string, data: unknown): StrategicAnalysis | null {
  const parsed = strategicAnalysisSchema.safeParse(withDates(data));
  // The path is what it is found by.
  return parsed.success ? { ...parsed.data, analysis_id: id } : null;
}

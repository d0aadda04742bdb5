import type { Angle } from './angle';
import { type Persona, PERSONA_COUNT } from './persona';
import { MOST_KEPT_ANGLES, type Personas, type StrategicAnalysis } from './strategic-analysis';

/**
 * The angles of a new run with those of the one before that a person has approved, dismissed or put in words of their
 * own: nothing that somebody has decided goes with the next run. Those of the new run come first.
 */
export function withKeptAngles(
  fresh: readonly Angle[],
  before: Pick<StrategicAnalysis, 'angles' | 'edits' | 'decisions'> | null,
): Angle[] {
  if (before === null) return [...fresh];
  const touched = new Set([...before.edits.map(({ angle_id }) => angle_id), ...Object.keys(before.decisions)]);
  const found = new Set(fresh.map(({ angle_id }) => angle_id));
  const kept = before.angles.filter(({ angle_id }) => touched.has(angle_id) && !found.has(angle_id));
  return [...fresh, ...kept].slice(0, MOST_KEPT_ANGLES);
}

/** The same for personas: those that a person has edited stay. */
export function withKeptPersonas(
  fresh: readonly Persona[],
  before: Pick<Personas, 'personas' | 'edits'> | null,
): Persona[] {
  if (before === null) return [...fresh];
  const touched = new Set(before.edits.map(({ persona_id }) => persona_id));
  const found = new Set(fresh.map(({ persona_id }) => persona_id));
  const kept = before.personas.filter(({ persona_id }) => touched.has(persona_id) && !found.has(persona_id));
  return [...fresh, ...kept].slice(0, 2 * PERSONA_COUNT.most);
}

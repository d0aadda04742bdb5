import { randomId } from '../../domain/shared/random-id';
import type { AngleField, AngleStatus } from '../../domain/strategy/angle';
import { angleEditSchema, personaEditSchema } from '../../domain/strategy/hand-edits';
import type { ModuleId } from '../../domain/strategy/module-ids';
import type { PersonaField } from '../../domain/strategy/persona';
import { CatalogueError } from '../catalogue/catalogue-error';
import { sayByHand } from '../research/hand/say-by-hand';
import { analysisAt, personasAt, type ProductPlace, type ResearchPlace } from '../research/research-place';
import { askForJob } from '../outbox/asked-jobs';

/** What jobs are called by: they are listed without their product being read. */
export interface PlanTitle {
  title: string;
  byline: string;
}

/** All here are on screen at once, kept until the server has them, and reject with CatalogueError. */
export function askForPersonas(
  { brandId, productId, researchId }: ResearchPlace,
  { title, byline, count }: PlanTitle & { count: number },
): Promise<string> {
  const of = { brand_id: brandId, product_id: productId, research_id: researchId };
  return askForJob({ type: 'personas', input: { ...of, count, title, byline } });
}

/** `modules` is null for all of them. */
export function askForAnalysis(
  { brandId, productId, researchId }: ResearchPlace,
  { title, byline, modules }: PlanTitle & { modules: ModuleId[] | null },
): Promise<string> {
  const of = { brand_id: brandId, product_id: productId, research_id: researchId };
  const analysis_id = `an_${randomId(20)}`;
  return askForJob({
    type: 'strategic_analysis',
    input: { ...of, analysis_id, persona_ids: null, modules, title, byline },
  });
}

/** A field of a persona in the person's words; null shows again what was made. */
export async function editPersona(
  place: ResearchPlace,
  of: { persona_id: string; field: PersonaField },
  value: string | string[] | null,
): Promise<void> {
  await sayByHand(
    (uid) => personasAt(uid, place),
    (at) =>
      value === null
        ? { sort: 'persona-back', value: of }
        : { sort: 'persona', value: checked(personaEditSchema.safeParse({ ...of, value, at })) },
  );
}

/** A field of an angle in the person's words; null shows again what was made. */
export async function editAngle(
  place: ProductPlace,
  analysisId: string,
  of: { angle_id: string; field: AngleField },
  value: string | string[] | null,
): Promise<void> {
  await sayByHand(
    (uid) => analysisAt(uid, place, analysisId),
    (at) =>
      value === null
        ? { sort: 'angle-back', value: of }
        : { sort: 'angle', value: checked(angleEditSchema.safeParse({ ...of, value, at })) },
  );
}

export function decideAngle(
  place: ProductPlace,
  analysisId: string,
  angle_id: string,
  status: AngleStatus,
): Promise<void> {
  return sayByHand(
    (uid) => analysisAt(uid, place, analysisId),
    () => ({ sort: 'decision', value: { angle_id, status } }),
  );
}

/** What no document would take is told before anything is kept of it. */
function checked<T>(parsed: { success: true; data: T } | { success: false }): T {
  if (!parsed.success) throw new CatalogueError('This can’t be kept as it is: write something, and less of it.');
  return parsed.data;
}

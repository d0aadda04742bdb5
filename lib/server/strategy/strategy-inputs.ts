import 'server-only';
import type { AnalyzeRequest, PersonasRequest } from '../../api/requests/strategy-body';
import type { PersonasInput } from '../../domain/kinds/strategy/personas-kind';
import type { StrategicAnalysisInput } from '../../domain/kinds/strategy/strategic-analysis-kind';
import { randomId } from '../../domain/shared/random-id';
import { invalidFields } from '../http/api-error';
import { finishedResearch } from '../research/finished-research';
import { brandAndProduct, type OfResearch, personasOf } from '../research/own-research';

/** What makes personas. Throws an ApiError: 404 for what is not there, 409 before the summary is finished. */
export async function personasInput(
  uid: string,
  place: OfResearch,
  { count }: PersonasRequest,
): Promise<PersonasInput> {
  return { ...(await aboutResearch(uid, place)), count };
}

/** What makes an analysis. Throws an ApiError as `personasInput` does, and 400 for personas that there are not. */
export async function analysisInput(
  uid: string,
  place: OfResearch,
  { persona_ids, modules }: AnalyzeRequest,
): Promise<StrategicAnalysisInput> {
  const about = await aboutResearch(uid, place);
  if (persona_ids) await checkPersonas(uid, place, persona_ids);
  return { ...about, analysis_id: `an_${randomId(20)}`, persona_ids, modules };
}

async function aboutResearch(uid: string, place: OfResearch) {
  const [{ brand, product }, research] = await Promise.all([brandAndProduct(uid, place), finishedResearch(uid, place)]);
  const { brand_id, product_id, research_id } = research;
  return { brand_id, product_id, research_id, title: product.full_name, byline: brand.name };
}

async function checkPersonas(uid: string, place: OfResearch, wanted: readonly string[]): Promise<void> {
  const known = new Set((await personasOf(uid, place))?.personas.map(({ persona_id }) => persona_id));
  const unknown = wanted.find((id) => !known.has(id));
  if (unknown === undefined) return;
  const message = `The research has no persona ${unknown}. GET the research to see which it has, or leave persona_ids out.`;
  throw invalidFields({ persona_ids: message });
}

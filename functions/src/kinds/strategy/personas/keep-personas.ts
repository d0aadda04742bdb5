import type { ResearchMethod } from '../../../../../lib/domain/research/research-summary';
import { personasPath } from '../../../../../lib/domain/shared/paths';
import { withKeptPersonas } from '../../../../../lib/domain/strategy/keep-by-hand';
import { shownPersona } from '../../../../../lib/domain/strategy/hand-edits';
import type { Persona } from '../../../../../lib/domain/strategy/persona';
import { type Personas, personasSchema } from '../../../../../lib/domain/strategy/strategic-analysis';
import { timestampsToDates } from '../../../engine/documents/read-documents';
import { firestore } from '../../../firebase/admin';
import { inTransaction } from '../../../firebase/in-transaction';
import { type OfResearch, researchRef } from '../known/finished-research';

const refOf = ({ user_id, input }: Pick<OfResearch, 'user_id' | 'input'>) =>
  firestore.doc(personasPath(user_id, input.brand_id, input.product_id, input.research_id));

/** The personas of a research with the person's words in them; none where there are none yet. */
export async function shownPersonas(job: Pick<OfResearch, 'user_id' | 'input'>): Promise<Persona[]> {
  const kept = personasSchema.safeParse(timestampsToDates((await refOf(job).get()).data())).data;
  return (kept?.personas ?? []).map((persona) => {
    const { edited_fields: _edited, ...shown } = shownPersona(persona, kept?.edits ?? []);
    return shown;
  });
}

/**
 * Puts personas in the place of the last ones; those that the person has edited stay, and so do all their words. Gives
 * them all. A research that is deleted meanwhile is not brought back.
 */
export function keepPersonas(
  job: OfResearch,
  { fresh, method }: { fresh: readonly Persona[]; method: ResearchMethod },
): Promise<Persona[]> {
  const ref = refOf(job);
  const { brand_id, product_id, research_id } = job.input;
  return inTransaction(async (transaction) => {
    const [research, snapshot] = await transaction.getAll(researchRef(job), ref);
    const before = personasSchema.safeParse(timestampsToDates(snapshot?.data())).data ?? null;
    const personas = withKeptPersonas(fresh, before);
    const now = new Date();
    const kept: Personas = {
      ...{ brand_id, product_id, research_id, personas, edits: before?.edits ?? [], method, job_id: job.id },
      ...{ created_at: before?.created_at ?? now, updated_at: now },
    };
    if (research?.exists) transaction.set(ref, kept);
    return personas;
  });
}

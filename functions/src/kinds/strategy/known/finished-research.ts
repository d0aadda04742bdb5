import { correctedSummary } from '../../../../../lib/domain/research/corrected-summary';
import { type Research, researchSchema } from '../../../../../lib/domain/research/research';
import type { ResearchSummary } from '../../../../../lib/domain/research/research-summary';
import { researchPath } from '../../../../../lib/domain/shared/paths';
import { timestampsToDates } from '../../../engine/documents/read-documents';
import { firestore } from '../../../firebase/admin';
import { InputError } from '../../../inputs/input-error';
import type { ReadableSource } from '../../../research-reading/literal-in';
import { asHeard } from '../../research/sources/as-heard';
import { type OwnProduct, ownProduct } from '../../research/sources/researched-product';
import { keptSourceTexts } from '../../research/sources/source-texts';

/** A job that makes something of a research. */
export interface OfResearch {
  id: string;
  user_id: string;
  input: { brand_id: string; product_id: string; research_id: string };
}

/** What a finished research knows. */
export interface Known {
  /** With the person's corrections. */
  summary: ResearchSummary;
  product: OwnProduct;
  research: Research;
}

const UNFINISHED = 'This research has no summary yet. Start the research, and ask again when it is done.';

export const researchRef = ({ user_id, input }: Pick<OfResearch, 'user_id' | 'input'>) =>
  firestore.doc(researchPath(user_id, input.brand_id, input.product_id, input.research_id));

/** Rejects with an InputError where the research has no summary, or its product is gone. */
export async function finishedResearch(job: OfResearch): Promise<Known> {
  const [snapshot, product] = await Promise.all([researchRef(job).get(), ownProduct(job)]);
  const research = researchSchema.safeParse(timestampsToDates(snapshot.data())).data;
  if (!research?.summary) throw new InputError(job.input.research_id, UNFINISHED);
  return { research, product, summary: correctedSummary(research.summary, research.corrections) };
}

/** The texts that the summary stands on: what a model says is looked up in them. */
export async function textsOfSummary(
  job: OfResearch,
  { research }: Pick<Known, 'research'>,
): Promise<ReadableSource[]> {
  const { summary, summary_job_id } = research;
  if (!summary || summary_job_id === null) return [];
  const { brand_id, product_id, research_id } = job.input;
  const of = { user_id: job.user_id, job_id: summary_job_id, brand_id, product_id, research_id };
  const texts = await keptSourceTexts(
    of,
    summary.sources.map(({ id }) => id),
  );
  return texts.map(asHeard);
}

import { proposedCompetitorsSchema } from '../model/proposals';
import { competitorsQuestion } from '../model/research-questions';
import { counted, type ResearchOutcome, type ResearchWork } from '../research-state';
import { citedIn, readCited } from '../sources/read-cited';
import { ownProduct } from '../sources/researched-product';
import { askInStage } from './ask-in-stage';
import { competitorsOf, shopsOwn, textsRead } from './gathered';

/** Compares the product with its competitors, and reads the pages that the model has found by itself. */
export async function lookAtCompetitors(work: ResearchWork): Promise<ResearchOutcome> {
  const { job, state: before } = work;
  const texts = await textsRead(job, before);
  const question = competitorsQuestion(await ownProduct(job), shopsOwn(texts), competitorsOf(texts));
  const asked = await askInStage(work, before, {
    ...{
      stage: 'competitors',
      question,
      schema: proposedCompetitorsSchema,
      instead: 'What competitors say was read by rules',
    },
    cites: citedIn,
  });
  const state = await readCited(work, asked);
  const read = state.sources.filter((source) => source.kind === 'competitor' && source.state === 'read').length;
  return { then: 'next', state, found: read === 0 ? 'None' : counted(read, 'competitor') };
}

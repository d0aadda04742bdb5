import { findFacts } from '../../../research-reading/find-facts';
import { type Source, sourceId } from '../../../../../lib/domain/research/source';
import { sourceOf } from '../../../research-reading/reading/source-text';
import { noteSources, textsOf } from '../document/research-document';
import { factsQuestion } from '../model/research-questions';
import { proposedFactsSchema } from '../model/proposals';
import { counted, type ResearchJob, type ResearchOutcome, type ResearchWork, resultSoFar } from '../research-state';
import { descriptionSource } from '../sources/description-source';
import { ownProduct } from '../sources/researched-product';
import { keepSourceText } from '../sources/source-texts';
import { askInStage, withMoney } from './ask-in-stage';
import { allSources, shopsOwn, textsRead, warningsOf } from './gathered';

/** Gathers what was read, and finds out what the shop's own pages say. */
export async function findTheFacts(work: ResearchWork): Promise<ResearchOutcome> {
  const { job, partsOf, keep } = work;
  const gathered = work.state.asked.includes('facts') ? work.state : await gather(work, await partsOf('read'));
  const texts = await textsRead(job, gathered);
  const own = shopsOwn(texts);
  const paid = await withMoney({ ...work, state: gathered }, texts);
  await keep({ ...resultSoFar(job, job.result), sources: paid.sources, warnings: paid.warnings });
  const facts = own.flatMap(findFacts).length;
  if (own.length === 0) return { then: 'next', state: paid, found: 'No page of the shop could be read' };
  const question = factsQuestion(await ownProduct(job), own);
  const asked = {
    stage: 'facts',
    question,
    schema: proposedFactsSchema,
    instead: 'What the shop says was read by rules',
  } as const;
  const state = await askInStage(work, paid, asked);
  const found = state.answers.facts?.product_facts.length ?? facts;
  return { then: 'next', state, found: counted(found, 'fact') };
}

async function gather({ job, state }: ResearchWork, parts: Parameters<typeof allSources>[1]) {
  const pasted = state.sources.filter(({ kind }) => kind === 'notes');
  const read = allSources(pasted, parts, job.created_at);
  const sources = [...read, ...(await describedBy(job, read))];
  await noteSources(job, sources);
  return { ...state, sources, given: sources.length, warnings: warningsOf(sources) };
}

/** What is kept of the product speaks for the shop where its own page can't. Read again it is the same source. */
async function describedBy(job: ResearchJob, read: readonly Source[]): Promise<Source[]> {
  if (read.some(({ kind, state }) => kind === 'own_page' && state === 'read')) return [];
  const last = read.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), 0);
  const text = descriptionSource(await ownProduct(job), { id: sourceId(last + 1), fetchedAt: job.created_at });
  if (text === null) return [];
  await keepSourceText(textsOf(job), text);
  return [sourceOf(text, null)];
}

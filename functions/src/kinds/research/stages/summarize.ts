import { z } from 'zod';
import { correctedSummary } from '../../../../../lib/domain/research/corrected-summary';
import { researchSummarySchema, type ResearchSummary } from '../../../../../lib/domain/research/research-summary';
import { keptText } from '../../page-reading/packed-text';
import { finishResearch, researchOf, textsOf } from '../document/research-document';
import { assembleSummary } from '../model/assemble-summary';
import { proposedSummarySchema } from '../model/proposals';
import { summaryQuestion } from '../model/research-questions';
import { sampleReviews } from '../model/sample-reviews';
import { counted, type ResearchOutcome, type ResearchWork, resultSoFar } from '../research-state';
import { ownProduct } from '../sources/researched-product';
import { deleteOtherTexts } from '../sources/source-texts';
import { askInStage } from './ask-in-stage';
import { textsRead } from './gathered';

/**
 * Writes the summary of what was found, in the place of the last one. Every claim of a model is looked up in the texts;
 * what the person has corrected stands.
 */
export async function writeSummary(work: ResearchWork): Promise<ResearchOutcome> {
  const { job, state: before } = work;
  const texts = await textsRead(job, before);
  const rules = await rulesSummary(before.rules_path);
  const reviews = sampleReviews(texts);
  const product = await ownProduct(job);
  const found = assembleSummary({ rules, answers: before.answers, texts, reviews });
  const question = summaryQuestion(product, found.summary);
  const asked = {
    stage: 'summary',
    question,
    schema: proposedSummarySchema,
    instead: 'The summary was written by rules',
  } as const;
  const state = await askInStage(work, before, asked);
  const { summary, dropped } = assembleSummary({ rules, answers: state.answers, texts, reviews });
  const fingerprint = state.fingerprint ?? '';
  const isKept = await finishResearch(job, { summary, sources: state.sources, fingerprint });
  // What the last summary stood on goes once nothing refers to it.
  if (isKept) await deleteOtherTexts(textsOf(job));
  const corrections = (await researchOf(job))?.corrections ?? [];
  const result = {
    ...resultSoFar(job, job.result),
    ...{ summary: correctedSummary(summary, corrections), sources: state.sources, warnings: state.warnings },
  };
  return { then: 'done', state, result, found: inWords(summary, dropped) };
}

async function rulesSummary(path: string | null): Promise<ResearchSummary> {
  if (path === null) throw new Error('The summary of the rules was never kept');
  const kept = z.looseObject({}).parse(JSON.parse(await keptText(path)));
  // Those are named anew, and may have become more.
  return researchSummarySchema.parse({ ...kept, sources: [] });
}

/** “By rules: 23 facts, 9 themes”, and what was left out of what a model has said. */
function inWords({ method, product_facts, voice_of_customer }: ResearchSummary, dropped: number): string {
  const by = method === 'gemini' ? 'By Gemini' : 'By rules';
  const left = dropped === 0 ? '' : `, ${counted(dropped, 'claim')} left out that stand nowhere`;
  return `${by}: ${counted(product_facts.length, 'fact')}, ${counted(voice_of_customer.length, 'theme')}${left}`;
}

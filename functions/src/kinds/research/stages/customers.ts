import type { ResearchSummary } from '../../../../../lib/domain/research/research-summary';
import type { SourceText } from '../../../research-reading/reading/source-text';
import { summarizeByRules } from '../../../research-reading/summarize-by-rules';
import { keepText } from '../../page-reading/packed-text';
import { proposedVoicesSchema } from '../model/proposals';
import { customersQuestion } from '../model/research-questions';
import { sampleReviews } from '../model/sample-reviews';
import { counted, type ResearchOutcome, type ResearchWork } from '../research-state';
import { ownProduct } from '../sources/researched-product';
import { askInStage } from './ask-in-stage';
import { textsRead } from './gathered';

/** Hears what customers speak of. Rules do so in any case, with all the rest, so that whatever a model leaves out is there. */
export async function hearTheCustomers(work: ResearchWork): Promise<ResearchOutcome> {
  const { job, state: before, announce } = work;
  const [texts, product] = await Promise.all([textsRead(job, before), ownProduct(job)]);
  const reviews = reviewsIn(texts);
  if (reviews > 0) await announce({ detail: `Hearing ${counted(reviews, 'customer')}` });
  const rules = summarizeByRules({ product, sources: texts });
  const rules_path = await keepText(job, 'rules.json', JSON.stringify(rules));
  const state = { ...before, rules_path };
  if (reviews === 0) return { then: 'next', state, found: 'Nobody has said anything yet' };
  const question = customersQuestion(product, sampleReviews(texts));
  const asked = {
    stage: 'customers',
    question,
    schema: proposedVoicesSchema,
    instead: 'What customers say was read by rules',
  } as const;
  const after = await askInStage(work, state, asked);
  return { then: 'next', state: after, found: inWords(reviews, rules, after.answers.customers?.themes.length) };
}

const reviewsIn = (texts: readonly SourceText[]) =>
  texts.filter(({ kind }) => kind !== 'competitor').reduce((sum, { reviews }) => sum + reviews.length, 0);

/** “312 customers, 9 themes”. */
function inWords(reviews: number, { voice_of_customer }: ResearchSummary, byModel: number | undefined): string {
  const themes = byModel ?? voice_of_customer.length;
  return `${counted(reviews, 'customer')}, ${counted(themes, 'theme')}`;
}

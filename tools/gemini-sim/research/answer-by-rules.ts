import type { HeardQuestion } from '../../../functions/src/providers/gemini/local-gemini';
import { answerCompetitors, answerCustomers, answerFacts, answerSummary } from './answer-research';
import { answerAngles, answerModule, answerPersonas } from './answer-strategy';
import { type ResearchQuestion, researchQuestion } from './research-question';
import { toolMetadata } from './tool-metadata';

/** By a property that only this answer has. */
const ANSWERS: Record<string, (question: ResearchQuestion) => object> = {
  product_facts: ({ data }) => answerFacts(data),
  themes: ({ data }) => answerCustomers(data),
  competitors: ({ data }) => answerCompetitors(data),
  open_questions: ({ data }) => answerSummary(data),
  personas: answerPersonas,
  findings: answerModule,
  angles: answerAngles,
};

/** What is answered, and how it is told. */
export interface SensibleAnswer {
  json: object;
  isInWords: boolean;
  /** Beside the content: what tools have done. */
  metadata: object;
}

/** The answer with sense to a question about a research or a strategy; null for any other question. */
export function answerByRules(question: HeardQuestion): SensibleAnswer | null {
  const asked = researchQuestion(question);
  const properties = Object.keys((asked?.schema.properties as object | undefined) ?? {});
  const answer = properties.flatMap((name) => (Object.hasOwn(ANSWERS, name) ? (ANSWERS[name] ?? []) : []))[0];
  if (!asked || !answer) return null;
  return { json: answer(asked), isInWords: asked.isInWords, metadata: toolMetadata(question) };
}

import type { GoogleGenAI } from '@google/genai';
import { z } from 'zod';
import type { AdPlanner, Answered, ProposedAd } from '../ad-planner';
import { askForJson } from './ask-for-json';
import { connect, type Connection } from './connect';
import { brokenAnswer } from './read-json-answer';
import { writePlanQuestion, writePromptQuestion, writeRefineQuestion, type JsonQuestion } from './write-plan-question';

export interface PlannerOptions extends Connection {
  /** A model that answers with text. */
  textModel: string;
  /** Longest that an answer may take. */
  timeoutMs?: number;
}

/** Three tries of this length, and the waits between them, fit into the lease of a start. */
const TIMEOUT_MS = 30_000;

/** One wrong field costs that field alone, one ad that is none leaves its place empty. */
const proposedAdSchema = z
  .object({
    template: z.string().nullable().catch(null),
    headline: z.string().nullable().catch(null),
    line: z.string().nullable().catch(null),
    call_to_action: z.string().nullable().catch(null),
    points: z.array(z.string()).nullable().catch(null),
  })
  .catch({
    template: null,
    headline: null,
    line: null,
    call_to_action: null,
    points: null,
  }) satisfies z.ZodType<ProposedAd>;
const planSchema = z.object({ ads: z.array(proposedAdSchema) }).transform(({ ads }) => ads);
const promptSchema = z.object({ prompt: z.string().trim().min(1) }).transform(({ prompt }) => prompt);

/** Plans ads with a text model of Gemini. */
export function createGeminiPlanner(options: PlannerOptions): AdPlanner {
  let client: Promise<GoogleGenAI> | undefined;
  const ask = async <T>(question: JsonQuestion, schema: z.ZodType<T>, signal: AbortSignal): Promise<Answered<T>> => {
    client ??= connect(options, Math.min(options.timeoutMs ?? TIMEOUT_MS, TIMEOUT_MS));
    const { value, spent } = await askForJson(await client, options.textModel, question, signal);
    const parsed = schema.safeParse(value);
    if (parsed.success) return { value: parsed.data, spent };
    const failure = brokenAnswer(
      `an answer of another shape: ${Object.keys(question.schema.properties ?? {}).join(', ')}`,
    );
    failure.spent = spent;
    throw failure;
  };
  return {
    plan: (brief, signal) => ask(writePlanQuestion(brief), planSchema, signal),
    writePrompt: (brief, ad, signal) => ask(writePromptQuestion(brief, ad), promptSchema, signal),
    refinePrompt: (brief, ad, signal) => ask(writeRefineQuestion(brief, ad), promptSchema, signal),
  };
}

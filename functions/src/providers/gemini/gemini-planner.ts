import type { GoogleGenAI } from '@google/genai';
import { z } from 'zod';
import type { AdPlanner, ProposedAd } from '../ad-planner';
import { askForJson } from './ask-for-json';
import { connect, type Connection } from './connect';
import { brokenAnswer } from './read-json-answer';
import { writePlanQuestion, writePromptQuestion, type JsonQuestion } from './write-plan-question';

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
const planSchema = z.object({ ads: z.array(proposedAdSchema) });
const promptSchema = z.object({ prompt: z.string().trim().min(1) });

/** Plans ads with a text model of Gemini. */
export function createGeminiPlanner(options: PlannerOptions): AdPlanner {
  let client: Promise<GoogleGenAI> | undefined;
  const ask = async (question: JsonQuestion, signal: AbortSignal) => {
    client ??= connect(options, options.timeoutMs ?? TIMEOUT_MS);
    return askForJson(await client, options.textModel, question, signal);
  };
  return {
    plan: async (request, signal) => {
      const parsed = planSchema.safeParse(await ask(writePlanQuestion(request), signal));
      if (!parsed.success) throw brokenAnswer('a plan of another shape');
      return parsed.data.ads;
    },
    writePrompt: async (request, ad, signal) => {
      const parsed = promptSchema.safeParse(await ask(writePromptQuestion(request, ad), signal));
      if (!parsed.success) throw brokenAnswer('a prompt of another shape');
      return parsed.data.prompt;
    },
  };
}

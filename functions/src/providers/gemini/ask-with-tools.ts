import type { GoogleGenAI } from '@google/genai';
import { addUsd } from '../../../../lib/domain/money/money';
import { NOTHING_SPENT, type Spent } from '../../../../lib/domain/money/usage';
import type { Answered } from '../ad-planner';
import { failureOfCall } from './failure-of-call';
import { readCitations, type Citations } from './read-citations';
import { readJsonInText } from './read-json-answer';
import { readUsage } from './read-usage';
import { textSpent } from './text-models';

/** Tools of Google's that a model uses by itself while it answers. */
export type Tool = 'urlContext' | 'googleSearch';

/** A question of words alone. */
export interface TextQuestion {
  instruction: string;
  /** The data that it is about, between fences. */
  text: string;
  /** JSON Schema of the answer. */
  schema: Record<string, unknown>;
  tools: readonly Tool[];
}

/** What a search costs that the model makes, in US dollars: 14 for a thousand, as documented for Gemini 3. */
export const USD_PER_SEARCH = 0.014;

export interface Cited<T> extends Answered<T> {
  citations: Citations;
}

/**
 * The model's JSON, not checked against the schema, what it has read for it by its tools, and what it has cost. Rejects
 * with ProviderError; when `signal` aborts, with its reason.
 */
export async function askWithTools(
  client: GoogleGenAI,
  model: string,
  question: TextQuestion,
  signal: AbortSignal,
): Promise<Cited<unknown>> {
  let spent = NOTHING_SPENT;
  try {
    signal.throwIfAborted();
    const answer = await ask(client, model, question, signal);
    const citations = readCitations(answer);
    spent = withSearches(textSpent(model, readUsage(answer)), citations);
    return { value: readJsonInText(answer), citations, spent };
  } catch (error) {
    signal.throwIfAborted();
    const failure = failureOfCall(error);
    failure.spent = spent;
    throw failure;
  }
}

const withSearches = ({ usd, usage }: Spent, { searches }: Citations): Spent => ({
  usd: addUsd(usd, searches * USD_PER_SEARCH),
  usage,
});

/**
 * Models before the third generation refuse a schema beside tools, and are told it in words; whatever comes is read
 * leniently.
 */
function ask(
  client: GoogleGenAI,
  model: string,
  { instruction, text, schema, tools }: TextQuestion,
  signal: AbortSignal,
): Promise<unknown> {
  const takesBoth = tools.length === 0 || !/^gemini-[12]\b/.test(model);
  const inWords = `Answer with nothing but JSON of this schema:\n${JSON.stringify(schema)}`;
  return client.models.generateContent({
    model,
    contents: [{ role: 'user', parts: [{ text }] }],
    config: {
      abortSignal: signal,
      systemInstruction: takesBoth ? instruction : `${instruction}\n${inWords}`,
      ...(takesBoth ? { responseMimeType: 'application/json', responseJsonSchema: schema } : {}),
      ...(tools.length > 0 ? { tools: tools.map((tool) => ({ [tool]: {} })) } : {}),
    },
  });
}

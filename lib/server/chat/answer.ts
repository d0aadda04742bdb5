import 'server-only';
import type { GoogleGenAI } from '@google/genai';
import type { AdAnalysis } from '../../domain/insights/ad-analysis';
import { type ChatEvent, type ChatMessage, CHAT_QUESTIONS, type Citation } from '../../domain/insights/chat';
import type { Figure } from '../../domain/insights/figures/figure';
import { addUsd } from '../../domain/money/money';
import { answerByRules } from './answer-by-rules';
import { askGemini } from './ask-gemini';
import { CheckedSentences } from './checked-sentences';
import type { Found } from './tools/tool';

export interface Asking {
  question: string;
  before: readonly ChatMessage[];
  analyses: readonly AdAnalysis[];
  now: Date;
  signal: AbortSignal;
}

/** A model that may be asked, and until what cost. */
export interface Model {
  client: Pick<GoogleGenAI, 'models'>;
  model: string;
  mostUsd: number;
}

/** An answer as far as it has come. */
export interface Answer {
  text: string;
  figures: Figure[];
  cited: Set<string>;
  method: 'gemini' | 'rules';
  usd: number;
}

export const newAnswer = (): Answer => ({ text: '', figures: [], cited: new Set(), method: 'rules', usd: 0 });

type Said = Extract<ChatEvent, { event: 'text' | 'figures' | 'citations' }>;

/**
 * Answers a question, by the model where there is one and else by the tools alone, and keeps in `answer` what was said.
 * A model that can't be asked before it has said anything is stood in for by the tools; later its failure rejects.
 */
export async function* answerQuestion(asking: Asking, model: Model | null, answer: Answer): AsyncGenerator<Said> {
  if (model) {
    try {
      yield* byModel(asking, model, answer);
    } catch (error) {
      asking.signal.throwIfAborted();
      tellOperator(error);
      if (answer.text.trim() !== '') throw error;
      answer.method = 'rules';
      yield say(answer, 'The model can’t be asked just now. This is what the figures say by themselves.\n');
    }
    if (answer.method === 'gemini') return;
  }
  yield* byRules(asking, answer);
}

async function* byModel(asking: Asking, { client, model, mostUsd }: Model, answer: Answer): AsyncGenerator<Said> {
  const checked = new CheckedSentences(asking.analyses);
  answer.method = 'gemini';
  const spent = (usd: number) => void (answer.usd = addUsd(answer.usd, usd));
  for await (const heard of askGemini(client, { ...asking, model, mostUsd, spent })) {
    if ('found' in heard) {
      checked.learn(heard.found);
      yield* figuresOf(heard.found, answer);
    }
    if ('text' in heard) yield* sayChecked(checked.take(heard.text));
  }
  yield* sayChecked(checked.end());
  if (answer.text.trim() === '') answer.method = 'rules';
  else if (checked.leftOut > 0) yield say(answer, `\n${leftOutText(checked.leftOut)}`);

  function* sayChecked(text: string): Generator<Said> {
    if (text === '') return;
    yield say(answer, text);
    const fresh = [...checked.cited].filter((id) => !answer.cited.has(id));
    if (fresh.length > 0) yield cite(fresh, asking.analyses, answer);
  }
}

const leftOutText = (count: number) =>
  count === 1
    ? 'One sentence was left out: its figures are not in your analyses.'
    : `${count} sentences were left out: their figures are not in your analyses.`;

function* byRules(asking: Asking, answer: Answer): Generator<Said> {
  const found = answerByRules(asking.question, asking.analyses, asking.now);
  yield* figuresOf(found, answer);
  const ids = found.ads.map(({ ad_id }) => ad_id).filter((id) => !answer.cited.has(id));
  if (ids.length > 0) yield cite(ids, asking.analyses, answer);
  for (const sentence of found.sentences) yield say(answer, `${sentence}\n`);
}

function* figuresOf({ figures }: Found, answer: Answer): Generator<Said> {
  if (figures.length === 0) return;
  answer.figures.push(...figures);
  yield { event: 'figures', data: { figures } };
}

function say(answer: Answer, text: string): Said {
  answer.text += text;
  return { event: 'text', data: { text } };
}

function cite(ids: readonly string[], analyses: readonly AdAnalysis[], answer: Answer): Said {
  for (const id of ids) answer.cited.add(id);
  return { event: 'citations', data: { citations: citationsOf(ids, analyses) } };
}

export function citationsOf(ids: readonly string[], analyses: readonly AdAnalysis[]): Citation[] {
  return analyses
    .filter(({ ad_id }) => ids.includes(ad_id))
    .map(({ ad_id, ad_name, thumbnail_url }) => ({ ad_id, ad_name, thumbnail_url }));
}

/** Questions that can be asked next. */
export const offered = (asked: string) =>
  CHAT_QUESTIONS.filter(({ text }) => text !== asked).map((one) => ({ ...one }));

/** What the service says of a failure may repeat the request: its kind has to do. */
function tellOperator(error: unknown): void {
  const status = error instanceof Error && 'status' in error ? String(error.status) : 'none';
  const name = error instanceof Error ? error.name : 'unknown';
  console.error(
    JSON.stringify({ severity: 'ERROR', message: 'A question could not be asked of Gemini', name, status }),
  );
}

import 'server-only';
import { chatBodySchema } from '../../api/requests/chat-body';
import type { AdAnalysis } from '../../domain/insights/ad-analysis';
import { type ChatEvent, type ChatMessage, MAX_SHOWN_FIGURES } from '../../domain/insights/chat';
import { prerequisitesOfPerson } from '../ad-accounts/prerequisites-of-person';
import { verifiedUid } from '../auth/verify-token';
import { ApiError } from '../http/api-error';
import { spendQuestion } from '../http/budgets';
import { endpoint } from '../http/endpoint';
import { openAnswers } from '../http/open-answers';
import { readJson } from '../http/read-json';
import { allAnalyses } from '../insights/own-analyses';
import { type Answer, answerQuestion, citationsOf, newAnswer, offered } from './answer';
import { MOST_PER_ANSWER_USD, type Settle, setAside } from './chat-money';
import { connectGemini } from './connect-gemini';
import { addMessages, type Conversation, openConversation } from './conversations';
import { eventStream } from './event-stream';
import { geminiSettings } from './gemini-settings';

/** How long an answer may take, in ms. */
const MOST_MS = 120_000;
const MOST_TEXT = 8000;

export const chat = endpoint({
  async POST({ request }) {
    const uid = await verifiedUid(request);
    spendQuestion(uid);
    const { question, conversation_id } = await readJson(request, chatBodySchema);
    const [analyses, conversation] = await Promise.all([
      allAnalyses(uid),
      openConversation(uid, conversation_id ?? null),
    ]);
    if (analyses.length === 0) throw await prerequisiteMissing(uid);
    const leave = openAnswers().take(uid);
    const ending = new AbortController();
    const signal = AbortSignal.any([request.signal, ending.signal, AbortSignal.timeout(MOST_MS)]);
    const events = answered({ uid, question, conversation, analyses, signal });
    return eventStream(events, () => {
      ending.abort();
      leave();
    });
  },
});

async function prerequisiteMissing(uid: string): Promise<ApiError> {
  const { missing } = await prerequisitesOfPerson(uid);
  const what = missing.map(({ title, href }) => `${title} (${href})`).join(', then: ');
  const errors = Object.fromEntries(missing.map(({ id, title }) => [id, title]));
  return new ApiError('PREREQUISITE_MISSING', `Questions can be answered once ads are analysed. ${what}.`, { errors });
}

interface Asked {
  uid: string;
  question: string;
  conversation: Conversation;
  analyses: AdAnalysis[];
  signal: AbortSignal;
}

/** The events of an answer. However it ends, what was said is kept, and what it has cost is settled. */
async function* answered({ uid, question, conversation, analyses, signal }: Asked): AsyncGenerator<ChatEvent> {
  const { id: conversation_id, messages: before } = conversation;
  const [now, answer] = [new Date(), newAnswer()];
  let settle: Settle | null = null;
  let isWhole = false;
  try {
    const settings = geminiSettings(process.env);
    settle = settings && (await setAside(uid, now));
    const model = settings &&
      settle && { ...settings, client: await connectGemini(settings), mostUsd: MOST_PER_ANSWER_USD };
    if (settings && !settle)
      yield told(
        answer,
        'Today’s money for questions is spent. The figures answer by themselves until midnight (UTC).\n',
      );
    yield* answerQuestion({ question, before, analyses, now, signal }, model, answer);
    isWhole = true;
  } catch {
    // Whoever has hung up hears nothing of it.
    const message = 'The answer was broken off. Ask again in a moment.';
    yield { event: 'error', data: { conversation_id, code: 'UNAVAILABLE', message } };
  } finally {
    const messages = messagesOf(question, answer, { analyses, now, isWhole });
    await Promise.all([settle?.(answer.usd), addMessages(uid, conversation_id, messages)]);
  }
  if (isWhole) yield { event: 'done', data: { conversation_id, method: answer.method, questions: offered(question) } };
}

function told(answer: Answer, text: string): ChatEvent {
  answer.text += text;
  return { event: 'text', data: { text } };
}

interface Kept {
  analyses: AdAnalysis[];
  now: Date;
  isWhole: boolean;
}

function messagesOf(question: string, answer: Answer, { analyses, now, isWhole }: Kept): ChatMessage[] {
  const { text, figures, cited, method } = answer;
  const empty = { citations: [], figures: [], method: null, interrupted: false };
  return [
    { ...empty, from: 'person', text: question, at: now },
    {
      from: 'answer',
      text: text.slice(0, MOST_TEXT),
      at: new Date(),
      citations: citationsOf([...cited], analyses),
      figures: figures.slice(0, MAX_SHOWN_FIGURES),
      method,
      interrupted: !isWhole,
    },
  ];
}

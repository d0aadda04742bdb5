import 'server-only';
import type { Content, FunctionCall, GenerateContentResponse, GoogleGenAI, Part } from '@google/genai';
import type { AdAnalysis } from '../../domain/insights/ad-analysis';
import type { ChatMessage } from '../../domain/insights/chat';
import { addUsd } from '../../domain/money/money';
import { usdOf } from './gemini-settings';
import { CHAT_TOOLS } from './tools/registry';
import { type Found, foundNothing } from './tools/tool';
import { fencedFindings, INSTRUCTION } from './write-instruction';

/** A model that goes on asking tools has lost its way. */
const MOST_ROUNDS = 6;
const MOST_CALLS = 12;
/** So much of a conversation is told again with each question. */
const TOLD_MESSAGES = 8;
const MOST_OUTPUT_TOKENS = 2000;

/** What the model does, as it does it. */
export type Heard = { text: string } | { found: Found };

export interface ModelQuestion {
  question: string;
  /** Oldest first. */
  before: readonly ChatMessage[];
  analyses: readonly AdAnalysis[];
  now: Date;
  model: string;
  /** In US dollars; beyond it the model is not asked again. */
  mostUsd: number;
  /** Hears what each turn has cost, in US dollars, also of one that was broken off. */
  spent(usd: number): void;
  signal: AbortSignal;
}

/**
 * Lets the model answer with the tools: pieces of its text, and what its tools have found. Rejects with whatever the SDK
 * throws, and with the signal's reason.
 */
export async function* askGemini(client: Pick<GoogleGenAI, 'models'>, asked: ModelQuestion): AsyncGenerator<Heard> {
  const contents: Content[] = [...told(asked.before), { role: 'user', parts: [{ text: asked.question }] }];
  let [usd, calls] = [0, 0];
  for (let round = 0; round < MOST_ROUNDS && usd < asked.mostUsd; round += 1) {
    asked.signal.throwIfAborted();
    const parts: Part[] = [];
    const tokens = { input: guessedTokens(contents), output: 0 };
    try {
      for await (const piece of await open(client, contents, asked)) {
        count(piece, tokens);
        // As they came: a call has to go back with the signature of the thought that led to it.
        const own = piece.candidates?.[0]?.content?.parts ?? [];
        parts.push(...own);
        const text = own.map((part) => (part.thought ? '' : (part.text ?? ''))).join('');
        if (text !== '') yield { text };
      }
    } finally {
      const cost = usdOf(asked.model, tokens);
      usd = addUsd(usd, cost);
      asked.spent(cost);
    }
    const wanted = parts.flatMap(({ functionCall }) => functionCall ?? []);
    if (wanted.length === 0) return;
    const answers = wanted.map((call) => ({ call, found: (calls += 1) > MOST_CALLS ? TOO_MANY : run(call, asked) }));
    for (const { found } of answers) yield { found };
    contents.push(
      { role: 'model', parts },
      { role: 'user', parts: answers.map(({ call, found }) => responseTo(call, found)) },
    );
  }
}

const TOO_MANY = foundNothing('No more questions can be asked. Answer with what you have.');

function open(client: Pick<GoogleGenAI, 'models'>, contents: Content[], { model, signal }: ModelQuestion) {
  const functionDeclarations = CHAT_TOOLS.map(({ name, description, parameters }) => {
    return { name, description, parametersJsonSchema: parameters };
  });
  return client.models.generateContentStream({
    model,
    contents,
    config: {
      abortSignal: signal,
      systemInstruction: INSTRUCTION,
      maxOutputTokens: MOST_OUTPUT_TOKENS,
      tools: [{ functionDeclarations }],
    },
  });
}

/** About four letters are a token: what a turn is taken to cost that is broken off before it is counted. */
function guessedTokens(contents: readonly Content[]): number {
  return Math.ceil((JSON.stringify(contents).length + INSTRUCTION.length) / 4);
}

/** The last piece of a turn has the whole count. */
function count({ usageMetadata }: GenerateContentResponse, tokens: { input: number; output: number }): void {
  if (!usageMetadata) return;
  const { promptTokenCount = 0, candidatesTokenCount = 0, thoughtsTokenCount = 0 } = usageMetadata;
  tokens.input = promptTokenCount;
  tokens.output = Math.max(tokens.output, candidatesTokenCount + thoughtsTokenCount);
}

function run({ name, args }: FunctionCall, { analyses, now }: ModelQuestion): Found {
  const tool = CHAT_TOOLS.find((known) => known.name === name);
  if (!tool) return foundNothing('There is no such tool.');
  try {
    return tool.run(args, { analyses, now });
  } catch {
    return foundNothing('The tool can’t be asked like this. Look at its parameters.');
  }
}

function responseTo({ id, name }: FunctionCall, found: Found) {
  const response = { output: fencedFindings(found) };
  return { functionResponse: { ...(id === undefined ? {} : { id }), name: name ?? '', response } };
}

function told(before: readonly ChatMessage[]): Content[] {
  const messages = before.slice(-TOLD_MESSAGES);
  // A conversation begins with the person.
  const first = messages.findIndex(({ from }) => from === 'person');
  return (first < 0 ? [] : messages.slice(first)).map(({ from, text }) => {
    return { role: from === 'person' ? 'user' : 'model', parts: [{ text }] };
  });
}

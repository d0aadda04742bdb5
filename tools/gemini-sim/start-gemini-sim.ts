import { setTimeout as sleep } from 'node:timers/promises';
import {
  askedSize,
  imageAnswer,
  sendJson,
  startLocalGemini,
  textAnswer,
  type HeardQuestion,
  type LocalGemini,
} from '../../functions/src/providers/gemini/local-gemini';
import { answerSchema } from './answer-schema';
import { drawSimulatedAd } from './draw-simulated-ad';
import { MISBEHAVIOURS } from './misbehaviours';
import { readQuestion } from './read-question';
import { type Strange, STRANGE_ANSWERS } from './research/strange-answers';
import { tellAnswer } from './research/tell-answer';

/** The only key that the simulator's users are given; it opens nothing anywhere. */
export const SIM_KEY = 'sim';

export interface GeminiSimOptions {
  port: number;
  /** Share (0–1) of the questions that go wrong, each in a way drawn by lot. */
  failShare: number;
  /** How long a picture takes at least, in milliseconds. */
  msPerAd: number;
  /** Hears of each question that goes wrong. */
  tell: (text: string) => void;
  /** Numbers in [0, 1). */
  random?: () => number;
  /** What goes wrong with a question, by its name here or in `research/strange-answers.ts`; null leaves it to the lot. */
  wrong?: (question: HeardQuestion) => string | null;
}

/** The Gemini API on loopback: pictures drawn from the question's own photo, and JSON that fits the question's schema. */
export async function startGeminiSim(options: GeminiSimOptions): Promise<LocalGemini> {
  const { port, msPerAd, tell } = options;
  const service = await startLocalGemini(port);
  service.behave(async (response, question) => {
    // Kept for tests elsewhere; here they would pile up, photos and all.
    service.questions.length = 0;
    // Rules for research are many, and most who start this ask for pictures alone.
    const { answerByRules } = await import('./research/answer-by-rules');
    const sensible = isForPicture(question) ? null : answerByRules(question);
    const wrong = chosenFault(question, sensible !== null, options);
    if (wrong) tell(`gemini: answers ${wrong.name}`);
    if (wrong && 'behave' in wrong) return wrong.behave(response, question);
    if (isForPicture(question)) await sleep(msPerAd);
    const body = sensible ? tellAnswer(sensible, question, wrong) : await answer(question);
    sendJson(response, 200, { ...body, usageMetadata: tokensOf(question) });
  });
  return service;
}

type Fault = (typeof MISBEHAVIOURS)[number] | Strange;

/** What goes wrong with a question; null where nothing does. Strange answers are to questions about research alone. */
function chosenFault(
  question: HeardQuestion,
  isResearch: boolean,
  { failShare, wrong, random = Math.random }: GeminiSimOptions,
): Fault | null {
  const faults: readonly Fault[] = isResearch ? [...MISBEHAVIOURS, ...STRANGE_ANSWERS] : MISBEHAVIOURS;
  const named = wrong?.(question) ?? null;
  if (named !== null) return faults.find(({ name }) => name === named) ?? null;
  return random() < failShare ? (faults[Math.floor(random() * faults.length)] ?? null) : null;
}

function isForPicture({ body }: HeardQuestion): boolean {
  return body.generationConfig.responseModalities?.includes('IMAGE') ?? false;
}

async function answer(question: HeardQuestion): Promise<object> {
  const read = readQuestion(question);
  if (isForPicture(question)) return imageAnswer(await drawSimulatedAd(read, askedSize(question)));
  const schema = question.body.generationConfig.responseJsonSchema;
  return textAnswer(schema ? JSON.stringify(answerSchema(schema, read.data)) : 'Simulated: nothing was asked.');
}

/** About as many as the real service would count: four letters a token, a picture by its size. */
function tokensOf(question: HeardQuestion): object {
  const letters = question.body.contents.flatMap(({ parts }) => parts).map(({ text }) => text?.length ?? 0);
  const promptTokenCount = Math.ceil(letters.reduce((sum, length) => sum + length, 0) / 4);
  // What tools read is counted apart.
  const tools = question.body.tools.length > 0 ? { toolUsePromptTokenCount: 8000 } : {};
  return { promptTokenCount, candidatesTokenCount: isForPicture(question) ? 1120 : 400, ...tools };
}

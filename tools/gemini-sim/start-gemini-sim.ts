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
}

/** The Gemini API on loopback: pictures drawn from the question's own photo, and JSON that fits the question's schema. */
export async function startGeminiSim(options: GeminiSimOptions): Promise<LocalGemini> {
  const { port, failShare, msPerAd, tell, random = Math.random } = options;
  const service = await startLocalGemini(port);
  service.behave(async (response, question) => {
    // Kept for tests elsewhere; here they would pile up, photos and all.
    service.questions.length = 0;
    const wrong = random() < failShare ? MISBEHAVIOURS[Math.floor(random() * MISBEHAVIOURS.length)] : undefined;
    if (wrong) {
      tell(`gemini: answers ${wrong.name}`);
      return wrong.behave(response, question);
    }
    if (isForPicture(question)) await sleep(msPerAd);
    sendJson(response, 200, { ...(await answer(question)), usageMetadata: tokensOf(question) });
  });
  return service;
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
function tokensOf(question: HeardQuestion): { promptTokenCount: number; candidatesTokenCount: number } {
  const letters = question.body.contents.flatMap(({ parts }) => parts).map(({ text }) => text?.length ?? 0);
  const promptTokenCount = Math.ceil(letters.reduce((sum, length) => sum + length, 0) / 4);
  return { promptTokenCount, candidatesTokenCount: isForPicture(question) ? 1120 : 400 };
}

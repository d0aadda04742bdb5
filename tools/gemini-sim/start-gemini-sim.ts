import { setTimeout as sleep } from 'node:timers/promises';
import { CLIP_FAULTS } from '../../functions/src/providers/gemini/clip-faults';
import {
  askedSize,
  audioAnswer,
  imageAnswer,
  sendJson,
  startLocalGemini,
  textAnswer,
  type HeardQuestion,
  type LocalGemini,
} from '../../functions/src/providers/gemini/local-gemini';
import type { ClipFault, HeardClip, LocalClips } from '../../functions/src/providers/gemini/local-gemini-clips';
import { BROKEN_MASKS, type MaskFault, WRONG_MASKS } from '../../functions/src/providers/gemini/masks/mask-answers';
import { answerSchema } from './answer-schema';
import { drawSimulatedAd } from './draw-simulated-ad';
import { drawSimulatedClip } from './draw-simulated-clip';
import { answerMask, isForMask, seeProduct } from './draw-simulated-mask';
import { humSpeech } from './hum-speech';
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
  /** What goes wrong with a question, by its name here, in `research/strange-answers.ts` or `masks/mask-answers.ts`; null leaves it to the lot. */
  wrong?: (question: HeardQuestion) => string | null;
}

/**
 * The Gemini API on loopback: pictures, videos and masks drawn from the question's own photo, hums in the place of voices,
 * and JSON that fits the question's schema.
 */
export async function startGeminiSim(options: GeminiSimOptions): Promise<LocalGemini> {
  const { port, msPerAd, tell } = options;
  const service = await startLocalGemini(port);
  makeClips(service.clips, options);
  service.behave(async (response, question) => {
    // Kept for tests elsewhere; here they would pile up, photos and all.
    service.questions.length = 0;
    // Rules for research are many, and most who start this ask for pictures alone.
    const { answerByRules } = await import('./research/answer-by-rules');
    const isOther = isForPicture(question) || isForSpeech(question) || isForMask(question);
    const sensible = isOther ? null : answerByRules(question);
    const wrong = chosenFault(question, sensible ? STRANGE_ANSWERS : isForMask(question) ? STRANGE_MASKS : [], options);
    if (wrong) tell(`gemini: answers ${wrong.name}`);
    if (wrong && 'behave' in wrong) return wrong.behave(response, question);
    if (isForPicture(question)) await sleep(msPerAd);
    const body = isForMask(question)
      ? await tellMask(question, wrong && 'answer' in wrong ? wrong : null)
      : sensible
        ? tellAnswer(sensible, question, wrong && 'answer' in wrong ? null : wrong)
        : await answer(question);
    sendJson(response, 200, { ...body, usageMetadata: tokensOf(question) });
  });
  return service;
}

type Fault = (typeof MISBEHAVIOURS)[number] | Strange | MaskFault;

const STRANGE_MASKS: readonly MaskFault[] = [...BROKEN_MASKS, ...WRONG_MASKS];

/** What goes wrong with a question, as any may or in a way of its own sort; null where nothing does. */
function chosenFault(
  question: HeardQuestion,
  ofItsSort: readonly Fault[],
  { failShare, wrong, random = Math.random }: GeminiSimOptions,
): Fault | null {
  const faults: readonly Fault[] = [...MISBEHAVIOURS, ...ofItsSort];
  const named = wrong?.(question) ?? null;
  if (named !== null) return faults.find(({ name }) => name === named) ?? null;
  return random() < failShare ? (faults[Math.floor(random() * faults.length)] ?? null) : null;
}

/** About as long as the real service takes, by whoever looks every few seconds. */
const LOOKS_UNTIL_DONE = 2;

function makeClips(clips: LocalClips, { failShare, tell, random = Math.random }: GeminiSimOptions): void {
  const faults: readonly ClipFault[] = Object.values(CLIP_FAULTS);
  const chosen = new WeakMap<HeardClip, ClipFault | null>();
  const choose = (clip: HeardClip): ClipFault | null => {
    const fault = random() < failShare ? (faults[Math.floor(random() * faults.length)] ?? null) : null;
    if (fault) tell(`gemini: answers ${fault.name}`);
    chosen.set(clip, fault);
    return fault;
  };
  clips.looksUntilDone = LOOKS_UNTIL_DONE;
  clips.draw = drawSimulatedClip;
  clips.wrong = (clip) => (chosen.has(clip) ? (chosen.get(clip) ?? null) : choose(clip));
}

function isForSpeech({ body }: HeardQuestion): boolean {
  return body.generationConfig.responseModalities?.includes('AUDIO') ?? false;
}

function isForPicture({ body }: HeardQuestion): boolean {
  return body.generationConfig.responseModalities?.includes('IMAGE') ?? false;
}

async function answer(question: HeardQuestion): Promise<object> {
  if (isForSpeech(question)) return audioAnswer(humSpeech(spokenText(question)));
  const read = readQuestion(question);
  if (isForPicture(question)) return imageAnswer(await drawSimulatedAd(read, askedSize(question)));
  const schema = question.body.generationConfig.responseJsonSchema;
  return textAnswer(schema ? JSON.stringify(answerSchema(schema, read.data)) : 'Simulated: nothing was asked.');
}

/** The mask of what stands out in the picture; or what `fault` makes of that. */
async function tellMask(question: HeardQuestion, fault: MaskFault | null): Promise<object> {
  const mask = await seeProduct(question);
  const body = textAnswer(await (mask && fault ? fault.answer(mask) : answerMask(mask)));
  const finishReason = fault?.finish ?? 'STOP';
  return { candidates: body.candidates.map((candidate) => ({ ...candidate, finishReason })) };
}

/** What is to be said stands last. */
function spokenText({ body }: HeardQuestion): string {
  return body.contents.flatMap(({ parts }) => parts.flatMap(({ text }) => text ?? [])).at(-1) ?? '';
}

/** About as many as the real service would count: four letters a token, a picture by its size. */
function tokensOf(question: HeardQuestion): object {
  const letters = question.body.contents.flatMap(({ parts }) => parts).map(({ text }) => text?.length ?? 0);
  const promptTokenCount = Math.ceil(letters.reduce((sum, length) => sum + length, 0) / 4);
  // What tools read is counted apart.
  const tools = question.body.tools.length > 0 ? { toolUsePromptTokenCount: 8000 } : {};
  return { promptTokenCount, candidatesTokenCount: isForPicture(question) ? 1120 : 400, ...tools };
}

import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { presenterPortrait, segmentsFolder } from '../../lib/domain/shared/paths';
import { encodeSegment } from '../../functions/src/filming/encode-segment';
import { readSound } from '../../functions/src/filming/mp4/read-sound';
import { photoFilm } from '../../functions/src/filming/photo-film';
import { CLIP_FAULTS } from '../../functions/src/providers/gemini/clip-faults';
import {
  answerWithImage,
  audioAnswer,
  type HeardQuestion,
  type LocalGemini,
  sendJson,
  startLocalGemini,
  textAnswer,
} from '../../functions/src/providers/gemini/local-gemini';
import { deleteObject } from '../../functions/src/storage/objects';
import { hasFfmpeg } from '../../functions/src/video-facts/run-ffmpeg';
import { answerSchema } from '../../tools/gemini-sim/answer-schema';
import { humSpeech } from '../../tools/gemini-sim/hum-speech';
import { createAvatarJob } from './avatar-job';
import { photoBytes } from './job-fixtures';
import { storedFiles } from './stored-files';
import { createVideoJob, videoJobEnd } from './video-job';

const SCRIPT =
  'It is crisp, and it is made with real juniper. It is bottled by hand, one after the other. Try it tonight.';

let gemini: LocalGemini;
const isHere = await hasFfmpeg();

const asks = ({ body }: HeardQuestion, modality: string) =>
  body.generationConfig.responseModalities?.includes(modality) ?? false;
const textOf = ({ body }: HeardQuestion) => body.contents.flatMap(({ parts }) => parts.map(({ text }) => text ?? ''));
const spoken = () => gemini.questions.filter((question) => asks(question, 'AUDIO')).map((one) => textOf(one).at(-1));
const portraits = () => gemini.questions.filter((question) => asks(question, 'IMAGE'));

/** Refuses a sentence and a portrait by what stands in them; all else is as it should be. */
function answer(response: ServerResponse, question: HeardQuestion): Promise<void> | void {
  const texts = textOf(question).join('\n');
  const usageMetadata = { promptTokenCount: 100, candidatesTokenCount: 100 };
  if (/forbidden|headscarf/.test(texts)) return sendJson(response, 200, { promptFeedback: { blockReason: 'SAFETY' } });
  if (asks(question, 'AUDIO')) {
    return sendJson(response, 200, { ...audioAnswer(humSpeech(textOf(question).at(-1) ?? '')), usageMetadata });
  }
  if (asks(question, 'IMAGE')) return answerWithImage(response, question);
  const schema = question.body.generationConfig.responseJsonSchema ?? {};
  return sendJson(response, 200, { ...textAnswer(JSON.stringify(answerSchema(schema, {}))), usageMetadata });
}

beforeAll(async () => {
  gemini = await startLocalGemini(Number(process.env.GEMINI_PORT));
  gemini.behave(answer);
  const film = await photoFilm(await photoBytes(), { width: 180, height: 320, seconds: 3, hue: 30 });
  const { video } = await encodeSegment(film, 0, film.frames, new AbortController().signal);
  gemini.clips.draw = async () => Buffer.from(video);
  await deleteObject(presenterPortrait('maya'));
});
afterAll(() => gemini.close());
beforeEach(() => {
  gemini.questions.length = 0;
});

describe.skipIf(!isHere)('a presenter (skipped without ffmpeg)', () => {
  it('says a script word for word when workers die, and asks again for no line but one whose answer got lost', async () => {
    const { jobId, uid } = await createAvatarJob({ script: SCRIPT }, [
      { point: 'stage.stored', ad: 'speech-1', effect: 'kill', attempts: 1 },
      { point: 'line.heard', ad: 'speech-2', effect: 'kill', attempts: 2 },
    ]);
    const job = await videoJobEnd(jobId);
    expect(job).toMatchObject({ status: 'completed', error: null });
    const note = 'The voice of one sentence got lost once, and is paid for twice.';
    expect(job.result).toMatchObject({ note, has_voice: true, has_audio: true, model: 'gemini-omni-1.2-flash' });
    const [first, lost, again, last] = spoken();
    expect([first, again, last].join(' ')).toBe(SCRIPT);
    expect([lost, spoken().length]).toEqual([again, 4]);
    expect(portraits()).toHaveLength(1);
    const clips = gemini.clips.heard.filter(({ prompt }) => prompt.includes('person of the first picture'));
    expect(clips).toHaveLength((job.result?.scenes.length ?? 0) - 1);
    // A portrait, two clips of three seconds or more, and cents for what is spoken and looked at.
    expect(job.cost_usd).toBeGreaterThan(0.6 + 0.03);
    expect(job.result?.cost_usd).toBe(job.cost_usd);
    const mp4 = Buffer.from(await (await fetch(job.result?.video_url ?? '')).arrayBuffer());
    expect(mp4.toString('latin1')).toContain('TrainedAlgorithmicMedia');
    const seconds = job.result?.duration_seconds ?? 0;
    expect((await readSound(mp4, seconds))?.packets.length).toBeGreaterThan(seconds * 40);
    const captions = await (await fetch(job.result?.captions_url ?? '')).text();
    expect(captions).toMatch(/1\n00:00:00\.250 --> 00:00:0\d\.\d{3}\nIt is crisp/);
    expect(await storedFiles(`${segmentsFolder(uid, jobId)}/`)).toEqual([]);
  });

  it('who can’t be filmed leaves the words and the product, and a sentence that is refused is left out', async () => {
    const script =
      'It is crisp, and made with real juniper. This is forbidden to be said aloud. Try it tonight, or tomorrow.';
    const { jobId } = await createAvatarJob({ script, avatar_id: 'amina', music: 'none' });
    const { result, status } = await videoJobEnd(jobId);
    expect(status).toBe('completed');
    expect(result?.note).toMatch(/could not be filmed: the video shows your product\..*refuses to say one sentence/);
    expect(result).toMatchObject({ has_voice: true, model: null });
  });

  it('is the studio’s in a scene whose clip is refused, and one portrait serves all videos', async () => {
    gemini.clips.wrong = () => CLIP_FAULTS.blocked;
    const { jobId } = await createAvatarJob({ script: SCRIPT, music: 'none', ai_mark: false });
    const { result } = await videoJobEnd(jobId);
    expect(result?.note).toMatch(/The studio drew .* instead of the video model/);
    expect(result?.has_voice).toBe(true);
    expect(portraits()).toEqual([]);
  });
});

it('a film of a product is spoken where that is asked for, and costs what it says', async () => {
  const { jobId } = await createVideoJob({ voice_over: true, music: 'none', maker: 'studio' });
  const { result, cost_usd } = await videoJobEnd(jobId);
  expect(result).toMatchObject({ has_voice: true, has_audio: true, model: null, cost_usd });
  expect(spoken().length).toBeGreaterThan(0);
  // 100 tokens of a question and 100 of its answer, at 1 and 18 dollars a million.
  expect(cost_usd).toBeCloseTo(spoken().length * 0.0019, 4);
});

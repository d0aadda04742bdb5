import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import type { Spent } from '../../../../../lib/domain/money/usage';
import { humSpeech } from '../../../../../tools/gemini-sim/hum-speech';
import { connect } from '../../../providers/gemini/connect';
import { audioAnswer, type LocalGemini, sendJson, startLocalGemini } from '../../../providers/gemini/local-gemini';
import { isLost, isPaidAgain, isRefused, newLine, type SpeechLine } from '../../../soundtrack/speech/spoken-film';
import { speakLines } from './speak-lines';

const stored = vi.hoisted(() => new Map<string, { metadata: { metadata: Record<string, string> } }>());
const service = vi.hoisted(() => ({ client: vi.fn(), storing: vi.fn() }));
vi.mock('../../../firebase/admin', () => ({ firestore: {} }));
vi.mock('../../../settings', () => ({ GEMINI_SPEECH_MODEL: { value: () => 'gemini-3.8-flash-tts' } }));
vi.mock('../../../providers/gemini/text-client', () => ({ modelClient: service.client }));
vi.mock('../../../storage/objects', () => ({
  readNotesIfThere: async (path: string) => {
    const file = stored.get(path);
    return file && { notes: file.metadata.metadata };
  },
  writeObject: async (path: string, _: Buffer, file: { metadata: { metadata: Record<string, string> } }) => {
    await service.storing();
    stored.set(path, file);
  },
}));

/** 100 tokens in and 100 out. */
const ANSWER_USD = 0.0019;
const JOB = { id: 'job_1', user_id: 'alice' } as IdentifiedJob;
const TWO = [newLine(0, 'Hot all day.'), newLine(1, 'Try it tonight.')];

let gemini: LocalGemini;
let lines: SpeechLine[];
let spent: Spent[];
const counted = () => spent.reduce((sum, { usd }) => sum + usd, 0);
const heard = () => gemini.questions.map(({ body }) => body.contents[0]?.parts.at(-1)?.text);

beforeAll(async () => {
  gemini = await startLocalGemini();
});
afterAll(() => gemini.close());
beforeEach(async () => {
  gemini.questions.length = 0;
  stored.clear();
  service.storing.mockReset();
  [lines, spent] = [TWO, []];
  await answersIn(5000);
  gemini.behave((response, { body }) => {
    const usageMetadata = { promptTokenCount: 100, candidatesTokenCount: 100 };
    sendJson(response, 200, { ...audioAnswer(humSpeech(body.contents[0]?.parts.at(-1)?.text ?? '')), usageMetadata });
  });
});

async function answersIn(timeoutMs: number): Promise<void> {
  const client = await connect({ apiKey: 'sim', baseUrl: gemini.baseUrl }, timeoutMs);
  service.client.mockResolvedValue(client);
}

/** One try of the stage, which finds what the one before has kept. */
function speaks(attempt = 1, signal = new AbortController().signal): Promise<SpeechLine[]> {
  const keep = async (now: SpeechLine[], more: Spent) => {
    lines = now;
    spent.push(more);
  };
  return speakLines(lines, { job: JOB, attempt, signal, voice: 'kore', language: 'english', keep });
}
const dies = () => service.storing.mockRejectedValueOnce(new Error('killed'));

describe('lines that are spoken', () => {
  it('are each counted before the service hears of them, and in the end at what they have cost', async () => {
    gemini.behave((response, { body }) => {
      expect(lines.at(gemini.questions.length - 1)).toMatchObject({ asked: 1, seconds: null });
      expect(lines.at(gemini.questions.length - 1)?.on_its_way_usd).toBeGreaterThan(0.0005);
      const usageMetadata = { promptTokenCount: 100, candidatesTokenCount: 100 };
      sendJson(response, 200, { ...audioAnswer(humSpeech(body.contents[0]?.parts.at(-1)?.text ?? '')), usageMetadata });
    });
    expect(await speaks()).toMatchObject([{ on_its_way_usd: 0 }, { on_its_way_usd: 0 }]);
    expect(lines.every(({ seconds }) => seconds !== null && seconds > 0)).toBe(true);
    expect(counted()).toBeCloseTo(2 * ANSWER_USD, 6);
  });

  it('are asked for once more where an answer got lost, which is counted, and are silent where that gets lost too', async () => {
    dies();
    await expect(speaks()).rejects.toThrow('killed');
    const [{ on_its_way_usd: lost = 0 } = {}] = lines;
    expect(counted()).toBeCloseTo(lost, 6);
    await speaks(2);
    expect(lines.map(isPaidAgain)).toEqual([true, false]);
    expect(counted()).toBeCloseTo(lost + 2 * ANSWER_USD, 6);
    expect(heard()).toEqual(['Hot all day.', 'Hot all day.', 'Try it tonight.']);

    [lines, spent] = [TWO, []];
    stored.clear();
    for (const attempt of [1, 2]) {
      dies();
      await expect(speaks(attempt)).rejects.toThrow('killed');
    }
    await speaks(3);
    expect(lines.map(isLost)).toEqual([true, false]);
    expect(counted()).toBeCloseTo(2 * lost + ANSWER_USD, 6);
    expect(heard().slice(3)).toEqual(['Hot all day.', 'Hot all day.', 'Try it tonight.']);
  });

  it('are found where they were stored and nobody had counted them yet', async () => {
    await speaks();
    const all = counted();
    // As the state was when the second line had been asked for.
    const usd = 0.0015;
    [lines, spent] = [lines.map((line, at) => (at === 1 ? { ...line, seconds: null, on_its_way_usd: usd } : line)), []];
    await speaks(2);
    expect(lines.every(({ seconds }) => seconds !== null && seconds > 0)).toBe(true);
    expect(counted()).toBeCloseTo(all / 2 - usd, 6);
    expect(heard()).toHaveLength(2);
  });

  it('cost nothing where they are refused', async () => {
    gemini.behave((response) => sendJson(response, 200, { promptFeedback: { blockReason: 'SAFETY' } }));
    await speaks();
    expect(lines.map(isRefused)).toEqual([true, true]);
    expect(counted()).toBeCloseTo(0, 6);
  });

  it('cost what nobody waited for, twice at most, and nothing where the service failed', async () => {
    gemini.behave((response) => sendJson(response, 500, { error: { code: 500, status: 'INTERNAL', message: 'oh' } }));
    const failed = await speaks().catch((error: unknown) => error);
    expect(failed).toMatchObject({ name: 'ProviderError', spent: { usd: 0 } });
    expect([counted(), lines[0]?.asked]).toEqual([expect.closeTo(0, 6), 0]);
    await answersIn(50);
    gemini.behave(() => undefined);
    for (const attempt of [1, 2]) await expect(speaks(attempt)).rejects.toThrow();
    expect(lines[0]).toMatchObject({ asked: 2, on_its_way_usd: 0, seconds: null });
    expect(counted()).toBeGreaterThan(0.001);
  });

  it('stay counted where a cancel comes while an answer is on its way', async () => {
    const cancel = new AbortController();
    gemini.behave(() => cancel.abort(new Error('cancelled')));
    await expect(speaks(1, cancel.signal)).rejects.toThrow('cancelled');
    expect(counted()).toBeCloseTo(lines[0]?.on_its_way_usd ?? 0, 6);
    expect(counted()).toBeGreaterThan(0.0005);
  });
});

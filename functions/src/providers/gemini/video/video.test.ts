import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as logger from 'firebase-functions/logger';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProviderError } from '../../provider-error';
import { CLIP_FAULTS, type ClipFaultId } from '../clip-faults';
import { connect } from '../connect';
import { type LocalGemini, startLocalGemini } from '../local-gemini';
import { doneWith } from '../local-gemini-clips';
import { cancelClip } from './cancel-clip';
import { fetchClip } from './fetch-clip';
import { type ClipLook, readClip } from './read-clip';
import { startClip, type ClipOrder } from './start-clip';
import type { VideoService } from './video-service';

vi.mock('firebase-functions/logger', { spy: true });

const apiKey = 'AIzaVerySecret';
const SECRET_WORDS = 'Grandmother’s own recipe';
const { signal } = new AbortController();
let local: LocalGemini;
let service: VideoService;
let folder: string;

beforeAll(async () => {
  local = await startLocalGemini();
  const { baseUrl } = local;
  service = { client: await connect({ apiKey, baseUrl }, 5000), apiKey, baseUrl };
  folder = await mkdtemp(path.join(tmpdir(), 'clips-'));
});
afterAll(async () => {
  await local.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  vi.spyOn(logger, 'warn').mockReturnValue();
  Object.assign(local.clips, { heard: [], looksUntilDone: 1, wrong: () => null });
});

const ORDER: ClipOrder = {
  ...{ model: 'gemini-omni-1.2-flash', prompt: SECRET_WORDS, ratio: '9:16', seconds: 3.2, resolution: '720p' },
  images: [1, 2, 3, 4].map((byte) => ({ mimeType: 'image/png', bytes: Buffer.from([byte]) })),
};
const start = (changes: Partial<ClipOrder> = {}) => startClip(service.client, { ...ORDER, ...changes }, signal);
const goesWrong = (...faults: ClipFaultId[]) => {
  local.clips.wrong = ({ id }) => CLIP_FAULTS[faults[Number(id.slice(5)) - 1] ?? faults[0] ?? 'dead'];
};
const failureOf = async (made: Promise<unknown>): Promise<ProviderError> => {
  const error = await made.catch((thrown: unknown) => thrown);
  if (!(error instanceof ProviderError)) throw new Error(`Not a ProviderError: ${String(error)}`);
  expect(`${error.message} ${error.stack} ${String(error.cause)}`).not.toMatch(new RegExp(`${SECRET_WORDS}|${apiKey}`));
  return error;
};
/** A service that has been there, and is not any more. */
const nobody = async () => {
  const { baseUrl, close } = await startLocalGemini();
  await close();
  return connect({ apiKey, baseUrl }, 5000);
};
const lookAgain = async (operation: string): Promise<ClipLook> => {
  const look = await readClip(service.client, operation, signal);
  return look.is === 'running' ? readClip(service.client, operation, signal) : look;
};
const fetched = async () => {
  const { operation } = await start();
  const look = await lookAgain(operation);
  if (look.is !== 'done') throw new Error('The clip is not done');
  return fetchClip(service, operation, look.file, path.join(folder, 'clip.mp4'), signal);
};

describe('a clip', () => {
  it('is ordered, looked at and fetched', async () => {
    const { operation, usd, model } = await start();
    expect({ usd, model }).toEqual({ usd: 0.4, model: ORDER.model });
    const [heard] = local.clips.heard;
    expect(heard).toMatchObject({ key: apiKey, prompt: SECRET_WORDS, ratio: '9:16', seconds: 4, resolution: '720p' });
    expect(heard?.images).toHaveLength(3);
    expect(await readClip(service.client, operation, signal)).toEqual({ is: 'running' });
    const look = await readClip(service.client, operation, signal);
    expect(look).toMatchObject({ is: 'done', usage: { output_tokens: 5792 } });
    const to = path.join(folder, 'whole.mp4');
    const { bytes } = look.is === 'done' ? await fetchClip(service, operation, look.file, to, signal) : { bytes: 0 };
    expect((await stat(to)).size).toBe(bytes);
  });

  it('can lie in the answer itself', async () => {
    const video = Buffer.from('0000ftypisom');
    local.clips.wrong = () => ({ name: 'inline', look: () => doneWith({ data: video.toString('base64') }) });
    expect(await fetched()).toEqual({ bytes: video.length });
  });

  it('goes on from one of before', async () => {
    await start({ previous: 'clip-9' });
    expect(local.clips.heard[0]?.previous).toBe('clip-9');
  });

  it('is fetched by the address of its file too', async () => {
    const { operation } = await start();
    const file = { uri: `${local.baseUrl}/v1beta/files/${operation}` };
    expect((await fetchClip(service, operation, file, path.join(folder, 'b.mp4'), signal)).bytes).toBeGreaterThan(0);
  });

  it('is cancelled', async () => {
    const { operation } = await start();
    expect(await cancelClip(service.client, operation, signal)).toBe(true);
    expect(await readClip(service.client, operation, signal)).toMatchObject({ is: 'failed', mayBeBilled: true });
    expect(await cancelClip(service.client, 'clip-77', signal)).toBe(false);
  });
});

describe('an order', () => {
  it.each([
    ['busy', true, /video service is not answering/],
    ['limit', true, /video service is at its limit/],
    ['key', false, /GEMINI_API_KEY/],
  ] as const)('that is refused is not paid: %s', async (fault, retryable, message) => {
    goesWrong(fault);
    const failure = await failureOf(start());
    expect(failure).toMatchObject({ retryable, message: expect.stringMatching(message), spent: { usd: 0 } });
  });

  it.each([
    ['unheard', /connection to the video service broke/],
    ['rubbish', /can’t be read/],
  ] as const)('whose answer is lost counts as paid, and is not made again: %s', async (fault, message) => {
    goesWrong(fault);
    const failure = await failureOf(start());
    expect(failure).toMatchObject({ message: expect.stringMatching(message), spent: { usd: 0.4 } });
    expect(local.clips.heard).toHaveLength(1);
  });

  it('goes to the next model where the configured one is gone', async () => {
    local.clips.wrong = ({ model }) => (model === ORDER.model ? CLIP_FAULTS.gone : null);
    expect(await start()).toMatchObject({ model: 'gemini-omni-1.1-flash' });
    local.clips.wrong = () => CLIP_FAULTS.gone;
    expect((await failureOf(start())).message).toMatch(/GEMINI_VIDEO_MODEL/);
  });

  it('that nobody is there to hear is not paid', async () => {
    expect((await failureOf(startClip(await nobody(), ORDER, signal))).spent.usd).toBe(0);
  });
});

describe('a clip that comes to nothing', () => {
  it.each([
    ['failed', 'PROVIDER_UNAVAILABLE', false],
    ['blocked', 'CONTENT_BLOCKED', false],
    ['filtered', 'CONTENT_BLOCKED', false],
    ['cancelled', 'PROVIDER_UNAVAILABLE', true],
    ['incomplete', 'PROVIDER_UNAVAILABLE', true],
    ['budget', 'PROVIDER_UNAVAILABLE', true],
    ['action', 'PROVIDER_UNAVAILABLE', true],
    ['empty', 'PROVIDER_UNAVAILABLE', true],
    ['vanished', 'PROVIDER_UNAVAILABLE', true],
  ] as const)('%s', async (fault, code, mayBeBilled) => {
    goesWrong(fault);
    expect(await lookAgain((await start()).operation)).toMatchObject({ is: 'failed', mayBeBilled, error: { code } });
  });

  it('dead: is running for as long as anybody looks', async () => {
    goesWrong('dead');
    expect(await lookAgain((await start()).operation)).toEqual({ is: 'running' });
  });

  it('says nothing about the clip when only the look fails', async () => {
    expect(await failureOf(readClip(await nobody(), 'clip-1', signal))).toMatchObject({ retryable: true });
  });
});

describe('a file', () => {
  it('is fetched by a new link where the first has ended', async () => {
    goesWrong('expired');
    expect((await fetched()).bytes).toBeGreaterThan(0);
    expect(local.clips.heard[0]).toMatchObject({ fetches: 2, looks: 3 });
  });

  it.each([
    ['lost', false, /link.*expired/],
    ['half', true, /connection to the video service broke/],
    ['page', false, /no video/],
    ['elsewhere', false, /can’t be trusted/],
    ['redirect', false, /can’t be trusted/],
  ] as const)('is not kept: %s', async (fault, retryable, message) => {
    goesWrong(fault);
    expect(await failureOf(fetched())).toMatchObject({ retryable, message: expect.stringMatching(message) });
    expect(await readdir(folder)).not.toContain('clip.mp4');
  });

  it('is given up at once on an abort', async () => {
    const { operation } = await start();
    const stop = new AbortController();
    stop.abort(new Error('The job was cancelled.'));
    const given = fetchClip(service, operation, { data: '' }, path.join(folder, 'c.mp4'), stop.signal);
    await expect(given).rejects.toThrow('The job was cancelled.');
  });
});

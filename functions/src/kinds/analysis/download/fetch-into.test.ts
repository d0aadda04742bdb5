import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LocalSite, redirect, send, startLocalSite } from '../../../web-pages/fetch/local-site';
import { fetchInto } from './fetch-into';

let site: LocalSite;
let folder: string;
beforeAll(async () => {
  site = await startLocalSite();
  folder = await mkdtemp(path.join(tmpdir(), 'fetch-into-'));
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  vi.stubEnv('FIRESTORE_EMULATOR_HOST', '127.0.0.1:1');
  vi.stubEnv('FETCH_ALLOW_HOSTS', new URL(site.origin).host);
});
afterEach(() => vi.unstubAllEnvs());

const into = () => path.join(folder, 'video');
const get = (url: string, signal = new AbortController().signal) =>
  fetchInto({ url }, { into: into(), maxBytes: 1000, signal });

describe('a video', () => {
  it('comes as it is, also over an address that leads on', async () => {
    site.answers = { '/v': send(Buffer.alloc(900, 7)), '/old': redirect('/v') };
    expect(await get(`${site.origin}/old`)).toBe(900);
    expect(await readFile(into())).toEqual(Buffer.alloc(900, 7));
  });

  it.each([
    ['that says it is too large', () => send(Buffer.alloc(2000)), '/large', 'larger than', false],
    [
      'that is too large without saying so',
      () => (_: unknown, response: { write(bytes: Buffer): void; end(bytes: Buffer): void }) => {
        response.write(Buffer.alloc(900));
        response.end(Buffer.alloc(900));
      },
      '/stream',
      'larger than',
      false,
    ],
    ['that is empty', () => send(''), '/empty', 'is empty', false],
    ['whose address has run out', () => send('no', {}, 403), '/gone', 'does not work any more', true],
    ['whose server is busy', () => send('no', {}, 503), '/busy', 'does not answer', true],
    ['that leads in circles', () => redirect('/round'), '/round', 'in a circle', false],
    ['that leads inside', () => redirect('http://127.0.0.1:9/x'), '/inside', 'not on the public internet', false],
  ])('%s is none, and says why', async (_title, answer, at, message, retryable) => {
    site.answers = { [at]: answer() as never };
    await expect(get(site.origin + at)).rejects.toMatchObject({ message: expect.stringContaining(message), retryable });
  });

  it('that breaks off may come whole at the next try', async () => {
    site.answers = {
      '/v': (_, response) => {
        response.writeHead(200, { 'content-length': '900' }).write(Buffer.alloc(100), () => response.destroy());
      },
    };
    await expect(get(`${site.origin}/v`)).rejects.toMatchObject({ retryable: true });
  });

  it('is not waited for once the analysis is stopped', async () => {
    const [controller, reason] = [new AbortController(), new Error('cancelled')];
    site.answers = { '/v': () => controller.abort(reason) };
    await expect(get(`${site.origin}/v`, controller.signal)).rejects.toBe(reason);
  });
});

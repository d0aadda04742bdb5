import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNTS } from './sim-ads';
import { type MetaSim, startMetaSim } from './start-meta-sim';

let sim: MetaSim;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'meta-sim-'));
  sim = await startMetaSim({ port: 0, mediaFolder: folder });
});
afterAll(async () => {
  await sim.close();
  await rm(folder, { recursive: true, force: true });
});

const ask = (where: string, init?: RequestInit) => fetch(`${sim.baseUrl}${where}`, init);
const asked = (where: string) => ask(where, { headers: { authorization: 'Bearer sample-token' } });

describe('the simulated Meta', () => {
  it('has the three accounts, and troubles in the last alone', () => {
    const facts = ACCOUNTS.map(({ id, ads }) => {
      const videos = ads.filter(({ videoId }) => videoId !== null);
      const failing = ads.filter(({ trouble }) => trouble && !['no_source', 'no_access'].includes(trouble));
      return [id, ads.length, videos.length, failing.length, ads.filter(({ trouble }) => trouble).length];
    });
    expect(facts).toEqual([
      ['act_1001', 12, 5, 0, 0],
      ['act_1002', 200, 60, 0, 0],
      ['act_1003', 60, 40, 4, 7],
    ]);
    const troubled = ACCOUNTS.flatMap(({ ads }) => ads).filter(({ trouble }) => trouble);
    expect(troubled.filter(({ videoId }) => videoId === null)).toEqual([]);
  });

  it('gives the fields that are asked for and no others, and the next page’s address with the token in it', async () => {
    const answer = await asked('/v27.0/act_1001/ads?limit=1&fields=name,creative%7Btitle%7D');
    const { data, paging } = (await answer.json()) as { data: unknown[]; paging: { next: string } };
    expect(data).toEqual([
      {
        ...{ id: '120210010000000', name: 'Dry hands | image | 1x1 | v1' },
        creative: { id: '120310010000000', title: 'Soft again by Friday' },
      },
    ]);
    expect(paging.next).toContain('access_token=sample-token');
  });

  it('draws a picture of its own for each ad', async () => {
    const [one, other] = await Promise.all(
      ['120210010000000', '120210010000004'].map(async (id) =>
        Buffer.from(await (await ask(`/media/picture/${id}.jpg`)).arrayBuffer()),
      ),
    );
    expect(await sharp(one).metadata()).toMatchObject({ format: 'jpeg', width: 1080 });
    expect(one && other && !one.equals(other)).toBe(true);
  });

  it('has films that play, and for troublesome ads files that do not', async () => {
    // Making one takes a processor for two seconds; the one that is cut off may be any.
    await copyFile(path.join(import.meta.dirname, 'film.mp4'), path.join(folder, 'film-7.mp4'));
    const film = async (number: number) => {
      const response = await ask(`/media/film/12021003${String(number).padStart(7, '0')}.mp4`);
      const bytes = await response.arrayBuffer().catch(() => null);
      return [
        response.status,
        response.headers.get('content-type'),
        bytes && Buffer.from(bytes).toString('latin1', 4, 8),
      ];
    };
    expect(await film(2)).toEqual([200, 'video/mp4', 'ftyp']);
    expect((await film(1))[0]).toBe(403);
    expect(await film(7)).toEqual([200, 'video/mp4', null]);
    expect((await film(22))[1]).toContain('text/html');
    expect(await film(37)).toEqual([200, 'video/mp4', 'ilm ']);
  });

  it('fails as a test has it fail, for whom and as often as it says', async () => {
    const plan = { how: 'gone-version', on: 'accounts', times: 1, after: 1, token: 'sample-token' };
    await ask('/_sim/faults', { method: 'POST', body: JSON.stringify(plan) });
    const statuses: number[] = [];
    for (let time = 0; time < 3; time += 1) statuses.push((await asked('/v27.0/me/adaccounts')).status);
    expect(statuses).toEqual([200, 400, 200]);
    const wrong = await ask('/_sim/faults', { method: 'POST', body: '{"how":"earthquake"}' });
    expect(wrong.status).toBe(400);
  });
});

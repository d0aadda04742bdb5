import { expect, it } from 'vitest';
import { prepareFfmpeg } from './ffmpeg';

it('says nothing where there is an ffmpeg', async () => {
  const said: string[] = [];
  await prepareFfmpeg((text) => said.push(text), { isThere: () => true, install: null });
  expect(said).toEqual([]);
});

it('installs one where it can', async () => {
  let isThere = false;
  const said: string[] = [];
  const install = () => Promise.resolve().then(() => (isThere = true));
  await prepareFfmpeg((text) => said.push(text), { isThere: () => isThere, install });
  expect(said).toEqual(['Installing Debian’s ffmpeg (about 160 MB on disk)…']);
});

it('goes on without, in one sentence that says how to get one', async () => {
  const said: string[] = [];
  await prepareFfmpeg((text) => said.push(text), { isThere: () => false, install: null });
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^There is no ffmpeg, so videos of ads get no posters and frames.*“apt-get install ffmpeg”/);
});

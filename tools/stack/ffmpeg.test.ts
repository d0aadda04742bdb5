import { expect, it } from 'vitest';
import { prepareFfmpeg } from './ffmpeg';

it('says nothing where there is an ffmpeg', () => {
  const said: string[] = [];
  prepareFfmpeg((text) => said.push(text), { isThere: () => true, install: null });
  expect(said).toEqual([]);
});

it('installs one where it can', () => {
  let isThere = false;
  const said: string[] = [];
  prepareFfmpeg((text) => said.push(text), { isThere: () => isThere, install: () => void (isThere = true) });
  expect(said).toEqual(['Installing Debian’s ffmpeg…']);
});

it('goes on without, in one sentence that says how to get one', () => {
  const said: string[] = [];
  prepareFfmpeg((text) => said.push(text), { isThere: () => false, install: null });
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^There is no ffmpeg, so videos of ads get no posters and frames.*“apt-get install ffmpeg”/);
});

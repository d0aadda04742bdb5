import { expect, it } from 'vitest';
import { boxesOf } from './boxes';
import { sayMadeWithAi } from './say-made-with-ai';

it('a film that is made with AI says so behind all that players read', () => {
  const film = Buffer.concat([Buffer.from([0, 0, 0, 12]), Buffer.from('ftypisom')]);
  const said = Buffer.from(sayMadeWithAi(film));
  expect(said.subarray(0, film.length)).toEqual(film);
  expect([...boxesOf(said)].map(({ name }) => name)).toEqual(['ftyp', 'uuid']);
  expect(said.readUInt32BE(film.length)).toBe(said.length - film.length);
  expect(said.toString()).toMatch(/DigitalSourceType="http:[^"]+TrainedAlgorithmicMedia"/);
});

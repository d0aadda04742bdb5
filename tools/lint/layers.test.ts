import { existsSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAYERS, SEAMS } from './layers.mjs';

describe('the layers that lint keeps', () => {
  it.each(Object.entries(LAYERS))('name only folders and files that are in %s, each once', (area, layers) => {
    const entries = layers.flat().filter((entry) => entry !== '.');
    const missing = entries.filter((entry) => {
      const path = `${area}/${entry}`;
      return !existsSync(path) || statSync(path).isDirectory() === /\.\w+$/.test(entry);
    });
    expect(missing).toEqual([]);
    expect(new Set(entries).size).toBe(entries.length);
  });

  it('keep modules replaceable that are there', () => {
    const there = (name: string) => ['.ts', '.tsx'].some((ending) => existsSync(name.slice('@/'.length) + ending));
    expect(Object.keys(SEAMS).filter((name) => !there(name))).toEqual([]);
    expect(
      Object.values(SEAMS)
        .flatMap(({ importers = [] }) => importers)
        .filter((file) => !existsSync(file)),
    ).toEqual([]);
  });
});

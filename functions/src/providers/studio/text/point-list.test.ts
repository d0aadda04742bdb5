import { createCanvas } from '@napi-rs/canvas';
import { beforeAll, describe, expect, it } from 'vitest';
import { needFonts } from '../fonts';
import type { Stage } from '../stage';
import { layoutPoints, LEAST_SIZE } from './point-list';

const POINTS = ['Pressed from whole apples', 'No sugar added', 'Bottled at the orchard', 'Glass bottle, screw cap'];

beforeAll(() => needFonts(POINTS.join(' ')));

const stage = {
  context: createCanvas(8, 8).getContext('2d'),
  ratio: '1:1',
  short: 1080,
  words: { language: 'english' },
} as unknown as Stage;

const place = (width: number, height: number) => ({ x: 0, y: 0, width, height });

describe('a list of points', () => {
  it('has all of them where there is room', () => {
    const { rows, height } = layoutPoints(stage, POINTS, place(700, 500), { size: 0.036 });
    expect(rows.map(({ text }) => text.lines.map((line) => line.text).join(' '))).toEqual(POINTS);
    expect(height).toBeLessThanOrEqual(500);
  });

  it('leaves the last ones out rather than set them too small to read', () => {
    const { rows } = layoutPoints(stage, POINTS, place(700, 130), { size: 0.036 });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(POINTS.length);
    for (const { text } of rows) expect(text.size).toBeGreaterThanOrEqual(1080 * LEAST_SIZE * 0.99);
  });

  it('passes over one that is too long for its place', () => {
    const long = 'A statement that goes on and on until nobody would read it beside a picture of the thing '.repeat(2);
    const { rows } = layoutPoints(stage, [long, ...POINTS], place(420, 600), { size: 0.036 });
    expect(rows[0]?.text.setting.text).toBe(POINTS[0]);
  });

  it('sets a long word smaller, and leaves it out, rather than break it', () => {
    const points = ['Spülmaschinenfest', 'Donaudampfschifffahrtsgesellschaftskapitän', 'Glasiert'];
    const { rows } = layoutPoints(stage, points, place(390, 600), { size: 0.036 });
    expect(rows[0]?.text.size).toBeLessThan(1080 * 0.036);
    expect(rows.map(({ text }) => text.lines.map(({ text: line }) => line))).toEqual([
      ['Spülmaschinenfest'],
      ['Glasiert'],
    ]);
  });

  it('breaks a word where nothing else would be left', () => {
    const { rows } = layoutPoints(stage, ['Donaudampfschifffahrtsgesellschaft'], place(330, 600), { size: 0.036 });
    expect(rows[0]?.text.lines.length).toBeGreaterThan(1);
  });

  it('needs no room for signs that stand elsewhere', () => {
    const { rows, inset } = layoutPoints(stage, ['No sugar'], place(330, 600), { size: 0.036, signs: false });
    expect(rows).toHaveLength(1);
    expect(inset).toBe(0);
  });

  it('stands in two columns that share the width', () => {
    const { rows } = layoutPoints(stage, POINTS, place(900, 300), { size: 0.036, columns: 2 });
    expect(rows[0]?.y).toBe(rows[1]?.y);
    expect(rows[1]?.x).toBeGreaterThan(450);
    expect(rows[2]?.x).toBe(0);
  });

  it('is empty without points', () => {
    expect(layoutPoints(stage, [], place(900, 300), { size: 0.036 })).toMatchObject({ rows: [], height: 0 });
  });
});

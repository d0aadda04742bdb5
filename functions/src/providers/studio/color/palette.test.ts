import { describe, expect, it } from 'vitest';
import { contrastOn, contrastRatio, luminanceOf } from './contrast';
import { distance, hexToOklch } from './oklch';
import { asGround, groundFor, makePalette } from './palette';

const PAIRS: Record<string, readonly [primary: string, secondary: string]> = {
  'two darks': ['#0B1020', '#1A0F2E'],
  'two whites': ['#FFFFFF', '#FAFAFA'],
  black: ['#000000', '#000000'],
  'two neons': ['#39FF14', '#FF10F0'],
  'neon cyan and yellow': ['#00FFF0', '#FFFF00'],
  twins: ['#1D63F0', '#1F66F5'],
  'two greys': ['#808080', '#9A9A9A'],
  'yellow and white': ['#FFE600', '#FFFFFF'],
  'red and green': ['#E11D2E', '#0F9D3A'],
  'brown and sand': ['#5A3A22', '#C9A27A'],
};
const PRODUCTS = ['#FFFFFF', '#F2F0EA', '#808080', '#101012', '#1D63F0', '#39FF14', '#E11D2E', '#C9A27A', '#2B2350'];
const cases = Object.entries(PAIRS).map(([name, colors]) => ({ name, colors }));
const LIGHTS = [0.2, 0.3, 0.42, 0.5, 0.63, 0.74, 0.86, 0.93];

describe('the palette of an ad', () => {
  it.each(cases)('keeps its tones in the order of their lightness, made from $name', ({ colors }) => {
    const palette = makePalette(...colors, null);
    for (const share of [1, 0.4]) {
      const levels = LIGHTS.map((l) => luminanceOf(palette.tone(l, share)));
      expect(levels).toEqual([...levels].sort((one, other) => one - other));
    }
  });

  it.each(cases)('has an ink and a paper that read on each other, made from $name', ({ colors }) => {
    const { ink, paper, brand, accent } = makePalette(...colors, null);
    expect(contrastRatio(luminanceOf(ink), luminanceOf(paper))).toBeGreaterThan(12);
    expect(distance(brand, accent)).toBeGreaterThan(0.12);
  });

  it.each(cases)('carries words on every ground made from $name', ({ colors }) => {
    const { ink, paper, brand, accent } = makePalette(...colors, null);
    for (const ground of [asGround(brand), asGround(accent)]) {
      const level = luminanceOf(ground);
      const range = { darkest: level, lightest: level };
      expect(Math.max(contrastOn(ink, range), contrastOn(paper, range))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(cases)('never lets a product vanish into a ground made from $name', ({ colors }) => {
    for (const hex of PRODUCTS) {
      const { brand, accent, tone } = makePalette(...colors, hex);
      const product = hexToOklch(hex);
      for (const candidates of [[asGround(brand)], [asGround(brand), asGround(accent)], [tone(0.9), tone(0.3)]]) {
        const [first, ...others] = candidates;
        if (!first) throw new Error('A ground needs a candidate.');
        expect(distance(groundFor(product, [first, ...others]), product)).toBeGreaterThan(0.13);
      }
    }
  });

  it('takes the first wish from which a product stands out', () => {
    const [white, navy] = [hexToOklch('#FFFFFF'), hexToOklch('#13204A')];
    expect(groundFor(hexToOklch('#101012'), [navy, white])).toEqual(white);
    expect(groundFor(hexToOklch('#F2C230'), [navy, white])).toEqual(navy);
    expect(groundFor(null, [navy, white])).toEqual(navy);
  });
});

describe('a large area', () => {
  it('of a neon colour is softened, and keeps its hue', () => {
    for (const hex of ['#39FF14', '#FF10F0', '#00FFF0', '#FF3131']) {
      const [neon, ground] = [hexToOklch(hex), asGround(hexToOklch(hex))];
      expect(ground.c).toBeLessThan(neon.c - 0.01);
      expect(ground.h).toBe(neon.h);
    }
  });

  it('of an ordinary brand colour stays that colour', () => {
    for (const hex of ['#1D4ED8', '#0F766E', '#7C2D12', '#FFE600', '#F4F6FA']) {
      expect(distance(asGround(hexToOklch(hex)), hexToOklch(hex))).toBeLessThan(0.03);
    }
  });

  it('in a darker yellow turns to ochre, not to olive', () => {
    const { tone } = makePalette('#FFE600', '#FFFFFF', null);
    for (const l of [0.3, 0.5, 0.74]) expect(tone(l).h).toBeLessThan(82);
    expect(tone(0.97).h).toBeGreaterThan(95);
  });
});

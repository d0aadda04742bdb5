import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { AspectRatio } from '../../../../../lib/domain/shared/aspect-ratio';
import { contrastRatio, luminance, luminanceOf } from '../color/contrast';
import { hexToOklch, hexToRgb } from '../color/oklch';
import { makePalette } from '../color/palette';
import type { Picture } from '../picture/picture';
import { safeArea, type Rect, type Stage } from '../stage';
import { drawLogo } from './logo';
import { isReadable, measureInk, plateColor, plateOn, shownShare } from './logo-ink';

const palette = makePalette('#1D63F0', '#F4F6FA', null);

function logo(
  width: number,
  height: number,
  draw: (context: SKRSContext2D) => void,
  own: string | null = null,
): Picture {
  const canvas = createCanvas(width, height);
  draw(canvas.getContext('2d'));
  const image = {
    name: 'logo.png',
    content_type: 'image/png' as const,
    width,
    height,
    ground: own ? ('plain' as const) : ('cutout' as const),
    ground_color: own,
    subject: { x: 0, y: 0, width: 1, height: 1 },
    own_shadow: false,
    average_color: '#808080',
  };
  return { canvas, width, height, image, foot: { left: 0, right: 1 }, zoom: 1 };
}

const bars =
  (...colors: string[]) =>
  (context: SKRSContext2D) => {
    const { width, height } = context.canvas;
    for (const [index, color] of colors.entries()) {
      context.fillStyle = color;
      context.fillRect((index * width) / colors.length, 0, width / colors.length - 4, height);
    }
  };

const flat = (hex: string) => {
  const level = luminance(hexToRgb(hex));
  return { darkest: level, lightest: level };
};

function stageOf(mark: Picture, ground: string, ratio: AspectRatio = '1:1'): Stage {
  const [width, height] = ratio === '9:16' ? [1080, 1920] : [1080, 1080];
  const context = createCanvas(width, height).getContext('2d');
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  return {
    context,
    ratio,
    width,
    height,
    short: 1080,
    safe: safeArea(ratio, width, height),
    palette,
    words: { headline: '', line: '', call: '', points: [], brandName: 'Nordic', productName: '', language: 'english' },
    pictures: [mark],
    logo: mark,
    mirrored: false,
    hangs: false,
    marks: [],
  };
}

/** Where the logo was drawn, and the colour just outside of it. */
function drawnOn(stage: Stage): { rect: Rect; ground: string; covered: Rect } {
  const covered = drawLogo(stage, { ...stage.safe, height: 90 }, 'start');
  const mark = stage.marks.find(({ kind }) => kind === 'logo');
  if (!mark) throw new Error('No logo was drawn.');
  const { rect } = mark;
  const { data } = stage.context.getImageData(Math.round(rect.x + rect.width / 2), Math.round(rect.y - 5), 1, 1);
  const hex = [...data.subarray(0, 3)].map((channel) => channel.toString(16).padStart(2, '0')).join('');
  return { rect, ground: `#${hex}`, covered };
}

describe('whether a logo reads', () => {
  it('is told by its own pixels, not by their average', () => {
    const half = measureInk(logo(300, 100, bars('#000000', '#ffffff')), 150, 50);
    expect(isReadable(half, flat('#ffffff'))).toBe(false);
    expect(isReadable(half, flat('#000000'))).toBe(false);
    expect(isReadable(half, flat('#777777'))).toBe(true);
    expect(shownShare(half, flat('#ffffff'))).toBeCloseTo(0.5, 1);
  });

  it('allows a small part in a faint accent colour', () => {
    const accent = logo(300, 100, (context) => {
      bars('#111827')(context);
      context.fillStyle = '#ffd54d';
      context.fillRect(0, 0, 30, 100);
    });
    expect(isReadable(measureInk(accent, 150, 50), flat('#ffffff'))).toBe(true);
  });

  it('asks more of hairlines', () => {
    const color = '#22aa66';
    const thin = logo(600, 200, (context) => {
      context.strokeStyle = color;
      context.lineWidth = 2;
      for (let x = 20; x < 600; x += 40) context.strokeRect(x, 20, 20, 160);
    });
    expect(isReadable(measureInk(logo(600, 200, bars(color)), 170, 57), flat('#ffffff'))).toBe(true);
    expect(isReadable(measureInk(thin, 170, 57), flat('#ffffff'))).toBe(false);
  });
});

describe('a logo on an ad', () => {
  const marks: Record<string, Picture> = {
    white: logo(500, 160, bars('#ffffff')),
    black: logo(500, 160, bars('#000000')),
    'black and white': logo(500, 160, bars('#000000', '#ffffff')),
    yellow: logo(500, 160, bars('#fde047')),
    'very wide': logo(1400, 90, bars('#b3261e')),
    'very tall': logo(120, 520, bars('#1d4ed8')),
    tiny: logo(40, 24, bars('#e11d48')),
  };
  const grounds = ['#ffffff', '#0b0b0c', '#1D63F0', '#f2c230', '#7a7a7a', '#39ff14'];
  const cases = Object.keys(marks).flatMap((name) => grounds.map((ground) => ({ name, ground })));

  it.each(cases)('reads when it is $name and the ground is $ground', ({ name, ground }) => {
    const mark = marks[name];
    if (!mark) throw new Error(`There is no logo “${name}”.`);
    for (const ratio of ['1:1', '9:16'] as const) {
      const stage = stageOf(mark, ground, ratio);
      const { rect, ground: behind } = drawnOn(stage);
      expect(isReadable(measureInk(mark, rect.width, rect.height), flat(behind))).toBe(true);
      expect(rect.width / rect.height).toBeCloseTo(mark.width / mark.height, 3);
    }
  });

  it('stands on a plate only where the ground would swallow it', () => {
    const { black } = marks;
    if (!black) throw new Error('There is no black logo.');
    expect(drawnOn(stageOf(black, '#f2c230')).ground).toBe('#f2c230');
    const plate = luminance(hexToRgb(drawnOn(stageOf(black, '#101014')).ground));
    expect(contrastRatio(plate, luminanceOf(palette.paper))).toBeLessThan(1.05);
  });

  it('with a ground of its own has that ground around it', () => {
    const own = logo(300, 150, bars('#222222'), '#f2c230');
    expect(drawnOn(stageOf(own, '#1D63F0')).ground).toBe('#f2c230');
  });

  it('keeps its row clear of the words below, in every shape', () => {
    for (const ratio of ['1:1', '9:16'] as const) {
      for (const mark of Object.values(marks)) {
        const stage = stageOf(mark, '#0b0b0c', ratio);
        const { covered, rect } = drawnOn(stage);
        // Words begin 12 % of the safe area below its top.
        expect(covered.y + covered.height).toBeLessThan(stage.safe.y + stage.safe.height * 0.12 + 1);
        expect(rect.y).toBeGreaterThanOrEqual(ratio === '9:16' ? stage.safe.y : 0);
        expect(covered.width).toBeGreaterThan(rect.width);
      }
    }
  });

  it('is not enlarged until it is soft', () => {
    const { tiny } = marks;
    if (!tiny) throw new Error('There is no tiny logo.');
    expect(drawnOn(stageOf(tiny, '#ffffff')).rect.width).toBeLessThanOrEqual(100);
  });
});

describe('the plate under a logo', () => {
  it('is paper or ink where one of them will do', () => {
    expect(plateColor(measureInk(logo(90, 30, bars('#000000')), 90, 30), palette)).toEqual(palette.paper);
    expect(plateColor(measureInk(logo(90, 30, bars('#ffffff')), 90, 30), palette)).toEqual(palette.ink);
  });

  it('takes the brand’s hue where neither will', () => {
    const color = plateColor(measureInk(logo(90, 30, bars('#000000', '#ffffff')), 90, 30), palette);
    expect(color.h).toBeCloseTo(hexToOklch('#1D63F0').h, 0);
    expect(color.l).toBeCloseTo(0.56, 2);
  });

  it('is never black where a tone of the brand’s does as well', () => {
    const ink = measureInk(logo(90, 30, bars('#F28C28', '#FF6B6B', '#1D4ED8')), 90, 30);
    const color = plateColor(ink, palette);
    expect(color.c).toBeGreaterThan(0.005);
    expect(color.l).toBeGreaterThan(0.15);
  });

  it('is paper for a logo that was drawn on paper, and on paper there is none', () => {
    const drawn = logo(90, 30, bars('#D81E2C', '#1D4ED8', '#F28C28'));
    const onPaper = { ...drawn, image: { ...drawn.image, ground_color: '#FFFFFF' } };
    const ink = measureInk(onPaper, 90, 30);
    expect(plateOn(onPaper, ink, flat('#101014'), palette)).toEqual(palette.paper);
    expect(plateOn(onPaper, ink, flat('#FAFAF7'), palette)).toBeNull();
    expect(plateOn(drawn, ink, flat('#FAFAF7'), palette)).not.toBeNull();
  });
});

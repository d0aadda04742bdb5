import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../inputs/prepared-image';
import { makePalette } from '../color/palette';
import type { Rect, Stage } from '../stage';
import { bleedPhoto } from './bleed-photo';
import { coverCrop, frameFor, MAX_ENLARGEMENT } from './crop';
import { photoFrame } from './photo-frame';
import type { Picture } from './picture';
import { placeProduct } from './place-product';

const SUBJECT = '#1d4ed8';

/** A photo whose subject is a blue rectangle on a ground that darkens to the right. */
function photo(width: number, height: number, subject: Box, ground: 'plain' | 'scene', color = '#f4f1ec'): Picture {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const fill = context.createLinearGradient(0, 0, width, 0);
  fill.addColorStop(0, color);
  fill.addColorStop(1, ground === 'plain' ? color : '#20242a');
  context.fillStyle = fill;
  context.fillRect(0, 0, width, height);
  context.fillStyle = SUBJECT;
  context.fillRect(subject.x * width, subject.y * height, subject.width * width, subject.height * height);
  const image = {
    name: 'photo.jpg',
    content_type: 'image/jpeg' as const,
    width,
    height,
    ground,
    ground_color: ground === 'plain' ? color : null,
    subject,
    own_shadow: false,
    average_color: SUBJECT,
  };
  return { canvas, width, height, image, foot: { left: 0, right: 1 }, zoom: 1 };
}

function stageOf(picture: Picture, width = 1080, height = 1080): Stage {
  const context = createCanvas(width, height).getContext('2d');
  context.fillStyle = '#0f3d2e';
  context.fillRect(0, 0, width, height);
  return {
    context,
    ratio: '1:1',
    width,
    height,
    short: Math.min(width, height),
    safe: { x: 70, y: 70, width: width - 140, height: height - 140 },
    palette: makePalette('#0f3d2e', '#f6c945', null),
    words: { headline: '', line: '', call: '', points: [], brandName: '', productName: '', language: 'english' },
    pictures: [picture],
    logo: null,
    mirrored: false,
    hangs: false,
    marks: [],
  };
}

const pixel = ({ context }: Stage, x: number, y: number) => [...context.getImageData(x, y, 1, 1).data.subarray(0, 3)];

/** Where the subject was drawn, by the ad's only mark. */
function drawnSubject({ marks }: Stage, { width, height, image: { subject } }: Picture): Rect {
  const [mark] = marks;
  if (mark?.kind !== 'product') throw new Error('No photo was drawn.');
  const { crop, rect } = mark;
  const scale = rect.width / crop.width;
  return {
    x: rect.x + (subject.x * width - crop.x) * scale,
    y: rect.y + (subject.y * height - crop.y) * scale,
    width: subject.width * width * scale,
    height: subject.height * height * scale,
  };
}

function contains(outer: Rect, inner: Rect, slack: number): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

const BOXES: Record<string, Box> = {
  'in the middle': { x: 0.35, y: 0.3, width: 0.3, height: 0.4 },
  'in a corner': { x: 0.02, y: 0.62, width: 0.2, height: 0.3 },
  'as wide as the photo': { x: 0.02, y: 0.45, width: 0.96, height: 0.12 },
  'as tall as the photo': { x: 0.44, y: 0.02, width: 0.12, height: 0.96 },
  'running out of the photo': { x: 0.6, y: 0.2, width: 0.4, height: 0.6 },
};
const FRAMES: Record<string, Rect> = {
  wide: { x: 40, y: 300, width: 1000, height: 420 },
  tall: { x: 400, y: 60, width: 300, height: 960 },
  square: { x: 140, y: 140, width: 800, height: 800 },
};
const CASES = Object.entries(BOXES).flatMap(([where, box]) =>
  Object.entries(FRAMES).map(([shape, rect]) => ({ where, box, shape, rect })),
);

describe('a framed photo', () => {
  it.each(CASES)('shows a subject $where whole in a $shape room', ({ box, rect }) => {
    for (const ground of ['plain', 'scene'] as const) {
      const picture = photo(900, 700, box, ground);
      const stage = stageOf(picture);
      const frame = placeProduct(stage, picture, rect, { way: 'stand', shadow: { l: 0.2, c: 0, h: 0 } });
      expect(contains(rect, frame, 1)).toBe(true);
      const subject = drawnSubject(stage, picture);
      expect(contains(frame, subject, Math.max(subject.width, subject.height) * 0.03)).toBe(true);
    }
  });

  it('has a light margin around it, save where its own ground is light', () => {
    const rect = { x: 200, y: 200, width: 600, height: 600 };
    const middle = { x: 0.3, y: 0.3, width: 0.4, height: 0.4 };
    const edgeOf = (picture: Picture) => {
      const stage = stageOf(picture);
      const frame = placeProduct(stage, picture, rect, { way: 'stand', shadow: { l: 0.2, c: 0, h: 0 } });
      return pixel(stage, Math.round(frame.x + frame.width / 2), Math.round(frame.y + 5));
    };
    for (const channel of edgeOf(photo(700, 700, middle, 'scene', '#101010'))) expect(channel).toBeGreaterThan(235);
    for (const channel of edgeOf(photo(700, 700, middle, 'plain', '#0a0a0b'))) expect(channel).toBeGreaterThan(235);
    expect(edgeOf(photo(700, 700, middle, 'plain', '#f4f1ec'))).toEqual([0xf4, 0xf1, 0xec]);
  });

  it('is not enlarged until it is soft', () => {
    for (const ground of ['plain', 'scene'] as const) {
      const picture = photo(200, 150, { x: 0.3, y: 0.3, width: 0.4, height: 0.4 }, ground);
      const stage = stageOf(picture);
      placeProduct(
        stage,
        picture,
        { x: 0, y: 0, width: 1080, height: 1080 },
        { way: 'float', shadow: { l: 0.2, c: 0, h: 0 } },
      );
      expect(drawnSubject(stage, picture).width).toBeLessThanOrEqual(80 * MAX_ENLARGEMENT * 1.05);
    }
  });

  it('keeps close to a subject that runs out of it', () => {
    const picture = photo(1400, 1000, { x: 0.57, y: 0.15, width: 0.43, height: 0.8 }, 'plain');
    const frame = photoFrame(picture, { x: 0, y: 0, width: 1000, height: 400 });
    expect(frame.width / frame.height).toBeLessThan(1);
  });
});

describe('a crop', () => {
  it('brings a small subject nearer, but keeps some of its place', () => {
    const picture = photo(1200, 900, { x: 0.45, y: 0.45, width: 0.1, height: 0.1 }, 'scene');
    const crop = coverCrop(picture, 1);
    expect(crop?.width).toBeGreaterThan(500);
    expect(crop?.width).toBeLessThan(600);
  });

  it('is of another shape than wished when the subject would stand at its side', () => {
    const picture = photo(1200, 900, { x: 0, y: 0.2, width: 0.3, height: 0.6 }, 'scene');
    const { frame, crop } = frameFor(picture, { x: 0, y: 0, width: 1000, height: 400 });
    expect(frame.width / frame.height).toBeLessThan(2);
    expect(crop.width / crop.height).toBeCloseTo(frame.width / frame.height, 2);
  });
});

describe('a photo that fills a part of the ad', () => {
  const rect = { x: 0, y: 0, width: 1080, height: 620 };

  it('carries its plain ground on to the edges, without a seam', () => {
    const picture = photo(500, 900, { x: 0.2, y: 0.1, width: 0.6, height: 0.8 }, 'plain');
    const stage = stageOf(picture);
    bleedPhoto(stage, picture, rect);
    for (const x of [2, 150, 300, 780, 900, 1078]) expect(pixel(stage, x, 300)).toEqual([0xf4, 0xf1, 0xec]);
    expect(contains(rect, drawnSubject(stage, picture), 1)).toBe(true);
  });

  it('keeps a plain photo’s subject where it is told to', () => {
    const picture = photo(900, 900, { x: 0.2, y: 0.2, width: 0.6, height: 0.6 }, 'plain');
    const stage = stageOf(picture);
    const within = { ...rect, y: 200, height: 420 };
    bleedPhoto(stage, picture, rect, within);
    expect(contains(within, drawnSubject(stage, picture), 1)).toBe(true);
  });

  it('is framed before itself when it can’t fill it whole, or is too small to', () => {
    for (const picture of [
      photo(600, 1300, { x: 0.05, y: 0.05, width: 0.9, height: 0.9 }, 'scene'),
      photo(220, 160, { x: 0.3, y: 0.3, width: 0.4, height: 0.4 }, 'scene'),
    ]) {
      const stage = stageOf(picture);
      bleedPhoto(stage, picture, rect);
      expect(contains(rect, drawnSubject(stage, picture), 1)).toBe(true);
      expect(drawnSubject(stage, picture).width).toBeLessThan(500);
    }
  });
});

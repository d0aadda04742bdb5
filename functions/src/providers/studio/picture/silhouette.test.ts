import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { PreparedImage } from '../../../inputs/prepared-image';
import { MAX_ENLARGEMENT } from './crop';
import type { Picture } from './picture';
import { closeUp, landing, silhouetteOf } from './silhouette';

const WIDTH = 600;
const HEIGHT = 480;
const IMAGE: PreparedImage = {
  name: 'thing.png',
  content_type: 'image/png',
  width: WIDTH,
  height: HEIGHT,
  ground: 'cutout',
  ground_color: null,
  subject: { x: 0, y: 0, width: 1, height: 1 },
  own_shadow: false,
  average_color: '#2A7D4F',
};

function picture(draw: (context: SKRSContext2D) => void, changes: Partial<PreparedImage> = {}): Picture {
  const canvas = createCanvas(WIDTH, HEIGHT);
  draw(canvas.getContext('2d'));
  return {
    canvas,
    width: WIDTH,
    height: HEIGHT,
    image: { ...IMAGE, ...changes },
    foot: { left: 0, right: 1 },
    zoom: 1,
  };
}

const SHAPES: Record<string, (context: SKRSContext2D) => void> = {
  'a ring with a hole in its middle': (context) => {
    context.lineWidth = 50;
    context.beginPath();
    context.ellipse(300, 240, 270, 210, 0, 0, Math.PI * 2);
    context.stroke();
  },
  'a thin, slanting bar': (context) => {
    context.lineWidth = 24;
    context.beginPath();
    context.moveTo(60, 460);
    context.lineTo(540, 20);
    context.stroke();
  },
  'two parts with a gap between them': (context) => {
    context.fillRect(20, 30, 120, 420);
    context.fillRect(460, 30, 120, 420);
  },
};

const WHOLE = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
const drawn = { x: 130, y: 90, width: WIDTH * 1.4, height: HEIGHT * 1.4 };

describe('a line to a product', () => {
  describe.each(Object.entries(SHAPES))('that is %s', (_, draw) => {
    const thing = picture(draw);
    const silhouette = silhouetteOf(thing, WHOLE);
    const alphaAt = (x: number, y: number) =>
      thing.canvas.getContext('2d').getImageData(Math.floor((x - drawn.x) / 1.4), Math.floor((y - drawn.y) / 1.4), 1, 1)
        .data[3];

    it.each(['across', 'down'] as const)('ends on it when it comes from %s', (way) => {
      for (const share of [-0.2, 0, 0.1, 0.35, 0.5, 0.75, 0.98, 1.3]) {
        for (const edge of [0, 1]) {
          const [x, y] = way === 'across' ? [edge, share] : [share, edge];
          const from = { x: drawn.x + x * drawn.width, y: drawn.y + y * drawn.height };
          const end = landing(silhouette, drawn, from, way);
          expect(alphaAt(end.x, end.y), `${way} ${share} ${edge}`).toBe(255);
        }
      }
    });
  });

  it('stays straight where the product reaches its height', () => {
    const block = picture((context) => context.fillRect(0, 0, WIDTH, HEIGHT));
    const from = { x: drawn.x + drawn.width, y: drawn.y + drawn.height * 0.437 };
    const end = landing(silhouetteOf(block, WHOLE), drawn, from, 'across');
    expect(end.y).toBe(from.y);
    expect(end.x).toBeGreaterThan(drawn.x + drawn.width / 2);
  });

  it('ends on the subject of a photo that has a ground', () => {
    const subject = { x: 0.5, y: 0.4, width: 0.4, height: 0.5 };
    const scene = picture((context) => context.fillRect(0, 0, WIDTH, HEIGHT), { ground: 'scene', subject });
    const end = landing(silhouetteOf(scene, WHOLE), WHOLE, { x: 0, y: HEIGHT * 0.1 }, 'across');
    expect(end.x / WIDTH).toBeGreaterThan(0.5);
    expect(end.x / WIDTH).toBeLessThan(0.9);
    expect(end.y / HEIGHT).toBeGreaterThan(0.4);
    expect(end.y / HEIGHT).toBeLessThan(0.9);
  });
});

describe('a closer look', () => {
  const bottle = picture((context) => {
    context.fillStyle = '#2a7d4f';
    context.fillRect(100, 0, 400, HEIGHT);
    context.fillStyle = '#ffffff';
    context.fillRect(180, 280, 90, 60);
  });

  it('is at what there is to see on the product', () => {
    const crop = closeUp(bottle, 300);
    expect(crop).not.toBeNull();
    if (!crop) return;
    expect(crop.width).toBe(crop.height);
    expect(crop.x).toBeLessThan(270);
    expect(crop.x + crop.width).toBeGreaterThan(180);
    expect(crop.y + crop.height).toBeGreaterThan(280);
    expect(crop.x).toBeGreaterThan(60);
  });

  it('is never enlarged until it is soft', () => {
    const crop = closeUp(bottle, 900);
    expect(crop?.width).toBeGreaterThanOrEqual(900 / MAX_ENLARGEMENT - 1);
    expect(closeUp(bottle, 2000)).toBeNull();
  });
});

import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { findSubject, WHOLE } from './find-subject';
import { decodePixels } from './pixels';
import type { Box } from './prepared-image';

interface Scene {
  name: string;
  /** An SVG's inside, 600 × 450. */
  drawing: string;
  /** The subject's own box, in pixels. */
  subject: [x: number, y: number, width: number, height: number];
  /** How much larger the box found may be. */
  most: number;
}

const TABLE = '<rect width="600" height="450" fill="#cfe0e6"/><rect y="260" width="600" height="190" fill="#b98f66"/>';
const WALL =
  '<defs><linearGradient id="w" x2="1" y2="1"><stop stop-color="#d9d2c4"/><stop offset="1" stop-color="#8d8474"/></linearGradient></defs><rect width="600" height="450" fill="url(#w)"/>';
const BRICKS = Array.from(
  { length: 150 },
  (_, brick) =>
    `<rect x="${(brick % 15) * 41}" y="${Math.floor(brick / 15) * 46}" width="38" height="43" fill="${brick % 3 ? '#a65f45' : '#9a553d'}"/>`,
).join('');

const SCENES: Scene[] = [
  {
    name: 'a mug on a table, across the table’s edge',
    drawing: `${TABLE}<rect x="330" y="180" width="110" height="140" rx="8" fill="#2b2350"/>`,
    subject: [330, 180, 110, 140],
    most: 2.2,
  },
  {
    name: 'a small thing far from the middle',
    drawing: `${WALL}<rect x="440" y="300" width="80" height="90" fill="#0b7a4b"/>`,
    subject: [440, 300, 80, 90],
    most: 3,
  },
  {
    name: 'a bottle with a label as light as the wall',
    drawing: `${TABLE}<rect x="250" y="70" width="90" height="300" rx="20" fill="#1e5236"/><rect x="252" y="190" width="86" height="100" fill="#d5e2e6"/>`,
    subject: [250, 70, 90, 300],
    most: 2.2,
  },
  {
    name: 'a thing between others that run out of the photo',
    drawing: `${TABLE}<rect x="0" y="120" width="90" height="330" fill="#b23a2b"/><rect x="530" y="60" width="70" height="240" fill="#27486b"/><circle cx="310" cy="250" r="80" fill="#e9b41e"/>`,
    subject: [230, 170, 160, 160],
    most: 3.4,
  },
  {
    name: 'two products side by side',
    drawing: `${TABLE}<rect x="120" y="120" width="80" height="220" fill="#2f7d3a"/><rect x="380" y="180" width="130" height="150" fill="#1f66f2"/>`,
    subject: [120, 120, 390, 220],
    most: 1.7,
  },
  {
    name: 'a thing before a wall of bricks',
    drawing: `<rect width="600" height="450" fill="#b5a99a"/>${BRICKS}<rect x="220" y="130" width="150" height="220" fill="#f2efe6"/>`,
    subject: [220, 130, 150, 220],
    most: 2,
  },
  {
    name: 'a thing in the dark',
    drawing:
      '<rect width="600" height="450" fill="#1c1916"/><rect y="280" width="600" height="170" fill="#2a1d12"/><rect x="240" y="160" width="130" height="170" fill="#1b1740"/>',
    subject: [240, 160, 130, 170],
    most: 2.4,
  },
  {
    name: 'a product that runs out of the photo',
    drawing: `${WALL}<rect x="400" y="120" width="200" height="210" fill="#1f66f2"/>`,
    subject: [400, 120, 200, 210],
    most: 2,
  },
];

async function boxOf(drawing: string, quality = 80): Promise<Box> {
  const source = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="450">${drawing}</svg>`;
  const bytes = await sharp(Buffer.from(source)).jpeg({ quality }).toBuffer();
  return findSubject(await decodePixels(bytes, 'scene.jpg', 1400));
}

describe('the box of a subject', () => {
  it.each(SCENES)('holds $name', async ({ drawing, subject: [x, y, width, height], most }) => {
    const box = await boxOf(drawing);
    expect(box.x * 600).toBeLessThanOrEqual(x + 2);
    expect(box.y * 450).toBeLessThanOrEqual(y + 2);
    expect((box.x + box.width) * 600).toBeGreaterThanOrEqual(x + width - 2);
    expect((box.y + box.height) * 450).toBeGreaterThanOrEqual(y + height - 2);
    expect((box.width * 600 * box.height * 450) / (width * height)).toBeLessThan(most);
  });

  it('is the whole photo when nothing stands out', async () => {
    expect(await boxOf('<rect width="600" height="450" fill="#9a8"/>')).toEqual(WHOLE);
  });
});

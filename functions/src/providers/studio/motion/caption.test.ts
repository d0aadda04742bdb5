import { expect, it } from 'vitest';
import { setCaption } from './caption';
import { lateIn, samplePen, sampleScene, sampleSet } from './sample-set';

const SAID = [
  'So quiet',
  'قارورة Auro X-200 الذكية',
  'Best for the darkest, moody shades of the coffee that you can brew at home',
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
];

const CASES = SAID.flatMap((text) => [420, 190].map((height) => ({ text, height })));

it.each(CASES)(
  'lines of “$text” stand inside their plates, and these inside $height pixels',
  async ({ text, height }) => {
    const set = await sampleSet();
    const scene = sampleScene(set);
    const pen = samplePen(set);
    const room = { x: 71, y: 400, width: 938, height };
    const caption = setCaption(set, scene, text, room, { fill: set.palette.ink, size: 92 }, { at: -200 });
    caption.draw(pen, lateIn(set, scene));
    expect(pen.words.length).toBeGreaterThan(0);
    for (const { box } of pen.words) {
      expect(box.x).toBeGreaterThan(caption.rect.x);
      expect(box.x + box.width).toBeLessThan(caption.rect.x + caption.rect.width);
      expect(box.y).toBeGreaterThanOrEqual(caption.rect.y);
      expect(box.y + box.height).toBeLessThanOrEqual(caption.rect.y + caption.rect.height);
    }
    // As much of the plate as is looked at around words to tell whether they are read.
    const edge = set.short * 0.006;
    expect(pen.words[0]?.box.y).toBeGreaterThan(caption.rect.y + edge);
    const last = pen.words.at(-1)?.box;
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThan(caption.rect.y + caption.rect.height - edge);
    expect(caption.rect.x).toBeGreaterThanOrEqual(room.x);
    expect(caption.rect.x + caption.rect.width).toBeLessThanOrEqual(room.x + room.width);
    expect(caption.rect.height).toBeLessThanOrEqual(room.height * 1.01);
  },
);

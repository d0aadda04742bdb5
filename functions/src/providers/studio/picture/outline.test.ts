import { createCanvas } from '@napi-rs/canvas';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { preparePhoto } from '../../../inputs/prepare-photo';
import { outlineOf, outlinePath } from './outline';
import { openPicture } from './picture';

async function pictureOf(draw: (context: ReturnType<ReturnType<typeof createCanvas>['getContext']>) => void) {
  const canvas = createCanvas(600, 600);
  draw(canvas.getContext('2d'));
  const bytes = await sharp(canvas.toBuffer('image/png')).png().toBuffer();
  return openPicture(await preparePhoto(bytes, { name: 'shape.png', content_type: 'image/png' }));
}

describe('the outline of a product', () => {
  it('follows a round cut-out all the way', async () => {
    const picture = await pictureOf((context) => {
      context.fillStyle = '#a03020';
      context.arc(300, 300, 220, 0, Math.PI * 2);
      context.fill();
    });
    const { outer, holes } = outlineOf(picture);
    const reaches = outer.map(([x, y]) => Math.hypot(x - 0.5, y - 0.5));
    expect(holes).toEqual([]);
    expect(outer.length).toBeGreaterThan(100);
    expect(Math.min(...reaches)).toBeGreaterThan(0.46);
    expect(Math.max(...reaches)).toBeLessThan(0.53);
  });

  it('leaves the hole of a handle open, and not the gap between two laces', async () => {
    const picture = await pictureOf((context) => {
      context.fillStyle = '#a03020';
      context.fillRect(60, 60, 480, 480);
      context.clearRect(350, 200, 100, 160);
      context.clearRect(150, 200, 12, 30);
    });
    const { outer, holes } = outlineOf(picture);
    expect(holes).toHaveLength(1);
    const drawn = createCanvas(600, 600).getContext('2d');
    // A cut-out is cropped to what is opaque.
    outlinePath(drawn, { outer, holes }, { x: 60, y: 60, width: 480, height: 480 });
    drawn.fill();
    const isFilled = (x: number, y: number) => drawn.getImageData(x, y, 1, 1).data[3] === 255;
    expect([isFilled(200, 300), isFilled(400, 280), isFilled(156, 215)]).toEqual([true, false, true]);
  });

  it('is that of the largest part where there are several', async () => {
    const picture = await pictureOf((context) => {
      context.fillStyle = '#205080';
      context.fillRect(60, 40, 40, 40);
      context.fillRect(160, 160, 380, 380);
    });
    const leftmost = Math.min(...outlineOf(picture).outer.map(([x]) => x));
    expect(leftmost).toBeGreaterThan(0.15);
  });

  it('is a frame for a photo with its own scene', async () => {
    const picture = await pictureOf((context) => {
      const sky = context.createLinearGradient(0, 0, 600, 600);
      sky.addColorStop(0, '#d8b48a');
      sky.addColorStop(1, '#2f3a4a');
      context.fillStyle = sky;
      context.fillRect(0, 0, 600, 600);
    });
    expect(outlineOf(picture).outer).toHaveLength(4);
  });
});

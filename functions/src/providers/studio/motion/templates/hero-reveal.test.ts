import sharp from 'sharp';
import { expect, it } from 'vitest';
import { preparePhoto } from '../../../../inputs/prepare-photo';
import { sampleWish } from '../../../../directing/sample-wish';
import { directFilm } from '../../../../directing/direct-film';
import { openSet } from '../open-set';
import { sampleScene } from '../sample-set';
import { isSeenNear } from '../shots/window-shot';

async function photoOf(side: number) {
  const bytes = await sharp({ create: { width: side, height: side, channels: 3, background: '#8899aa' } })
    .jpeg()
    .toBuffer();
  return preparePhoto(bytes, { name: 'photo.jpg', content_type: 'image/jpeg' });
}

it('a thing is looked at from near where its photo is large enough for that', async () => {
  const script = directFilm(sampleWish('headphones', { template: 'hero_reveal', ratio: '9:16' }));
  const isNear = async (side: number) => {
    const set = await openSet(script, { products: [[await photoOf(side)]], logo: null });
    return isSeenNear(set, sampleScene(set, 1));
  };
  expect(await isNear(72)).toBe(false);
  expect(await isNear(600)).toBe(true);
});

import { beforeAll, describe, expect, it } from 'vitest';
import { directFilm } from '../directing/direct-film';
import { sampleWish } from '../directing/sample-wish';
import { drawFrame } from '../filming/draw-frames';
import { openFilm } from '../providers/studio/motion/open-film';
import { sampleInputs, type SampleInputs } from '../providers/studio/sample-ads';
import { lookAtWords } from './look-at-words';

let inputs: SampleInputs;
beforeAll(async () => {
  inputs = await sampleInputs();
});

async function opened(changes: Parameters<typeof sampleWish>[1], ai_label: boolean) {
  const script = { ...directFilm(sampleWish('headphones', { template: 'authentic_story', ...changes })), ai_label };
  return openFilm(script, { products: [[inputs.photo]], logo: null });
}

describe('the label of a film that is made with AI', () => {
  it.each([
    ['1:1', 'english', 'Made with AI'],
    ['9:16', 'arabic', 'صُنع بالذكاء الاصطناعي'],
    ['16:9', 'japanese', 'AIで作成'],
  ] as const)('stands in every scene of %s, where it is read: %s', async (ratio, language, text) => {
    const film = await opened({ ratio, language, seconds: 6 }, true);
    for (const frame of [0, ...film.sceneStarts.map((_, scene) => film.stillOf(scene)), film.frames - 1]) {
      const label = film.wordsOn(frame).find((shown) => shown.text === text);
      expect(label?.readable, `frame ${frame}`).toEqual({ from: 0, to: film.frames });
      if (!label) continue;
      const data = Buffer.from(await drawFrame(film, frame));
      const raster = { data, channels: 4 as const, width: film.width, height: film.height };
      expect(lookAtWords(raster, label, ratio)).toBeNull();
    }
  });

  it('is not there without', async () => {
    const film = await opened({}, false);
    expect(film.wordsOn(30).map(({ text }) => text)).not.toContain('Made with AI');
  });
});

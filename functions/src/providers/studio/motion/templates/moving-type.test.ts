import { expect, it } from 'vitest';
import { directPrompt } from '../../../../directing/direct-prompt';
import { checkShown } from '../../../../film-gate/check-shown';
import { watchFilm } from '../../../../film-gate/watch-film';
import { FrameWatch } from '../../../../filming/drawn-frames';
import { openFilm } from '../open-film';

/** One scene on each of its grounds. */
const PROMPT = 'Rest. “One” “Two” “Three” “Four”';

it('a film of words alone never stands still, and its words are read on each of its grounds', async () => {
  const wish = { prompt: PROMPT, instructions: [], pictures: 0, pictureColor: '#D8A531', seconds: 8, fps: 25 } as const;
  const { script } = directPrompt({ ...wish, ratio: '16:9' });
  expect(script.scenes).toHaveLength(4);
  const film = await openFilm(script, { products: [], logo: null });
  const watch = await FrameWatch.from(film, 0);
  // Every fourth frame: what is still then is still between them.
  for (let frame = 0; frame < film.frames; frame += 4) watch.see(film.draw(frame));
  expect(watch.end()).toEqual({ black: [], frozen: [] });
  expect(checkShown({ film, script, shown: await watchFilm(film, script) })).toEqual([]);
});

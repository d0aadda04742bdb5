import { encodeSegment } from '../../functions/src/filming/encode-segment';
import { photoFilm } from '../../functions/src/filming/photo-film';
import type { HeardClip } from '../../functions/src/providers/gemini/local-gemini-clips';

/** The short side of a clip, in pixels. */
const SHORT_SIDES: Record<string, number> = { '360p': 360, '720p': 720, '1080p': 1080 };

const drawn = new WeakMap<HeardClip, Promise<Buffer>>();

/** An MP4 without sound in which the order's first photo is moved past, in the asked ratio, length and resolution. */
export function drawSimulatedClip(clip: HeardClip): Promise<Buffer> {
  const video = drawn.get(clip) ?? draw(clip);
  drawn.set(clip, video);
  return video;
}

async function draw({ ratio, seconds, resolution, prompt, images }: HeardClip): Promise<Buffer> {
  const short = SHORT_SIDES[resolution] ?? 720;
  const long = (short * 16) / 9;
  const [width, height] = ratio === '9:16' ? [short, long] : [long, short];
  // Scenes of one film are told apart by their light.
  const hue = [...prompt].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 0);
  const film = await photoFilm(images[0] ?? null, { width, height, seconds, hue });
  const { video } = await encodeSegment(film, 0, film.frames, new AbortController().signal);
  return Buffer.from(video);
}

import { asGround, litGround } from '../../color/palette';
import type { Shares } from '../../formats';
import { fillVertical, shade } from '../../scenes/backdrop';
import { safePart } from '../../stage';
import { easeOutExpo, mix, progress } from '../ease';
import { beginOf, type FilmFormat, type FilmSet, type Moment, type SceneOfFilm } from '../film-set';
import { paintGround } from '../ground';
import { apart, type Pen } from '../pen';
import { setWords } from '../scene-words';
import type { Shot } from '../shot';
import { paintCard, type Card } from './catalogue-card';
import { brandAtWords, inksFor } from './catalogue-parts';

interface MarqueePlaces {
  logo: Shares;
  text: Shares;
  headline: number;
  align: 'start' | 'center';
  /** Side of a card, and where the first of two rows or columns lies across, as shares of the shorter side. */
  card: number;
  first: number;
}

const PLACES: Record<FilmFormat, MarqueePlaces> = {
  wide: { logo: [0, 0, 0.4, 0.1], text: [0, 0.18, 0.42, 0.66], headline: 0.19, align: 'start', card: 0.4, first: 0.86 },
  tall: { logo: [0.2, 0, 0.6, 0.09], text: [0, 0.11, 1, 0.24], headline: 0.2, align: 'center', card: 0.5, first: 0.72 },
  square: { logo: [0, 0, 0.5, 0.1], text: [0, 0.11, 1, 0.2], headline: 0.15, align: 'start', card: 0.36, first: 0.37 },
};

/** Gap between cards, as a share of the shorter side, and how far they run in a second. */
const GAP = 0.035;
const PACE = 0.13;

/** What the brand has, in two bands that run against each other. */
export function shootMarquee(set: FilmSet, scene: SceneOfFilm): Shot {
  const { palette, short, format } = set;
  const places = PLACES[format];
  const color = litGround(asGround(palette.brand), 0.1, palette.ink, palette.paper);
  const ground = paintGround(set, palette, (stage) =>
    fillVertical(stage.context, { x: 0, y: 0, width: stage.width, height: stage.height }, [
      [0, shade(color, 0.02)],
      [1, shade(color, -0.05)],
    ]),
  );
  const side = places.card * short;
  const square = { x: 0, y: 0, width: side, height: side };
  const cards = set.products.map((product) => paintCard(set, product, square, 1, 1.1));
  const room = safePart(set, ...places.text);
  // Where the bands run across, the words end above them.
  const end = format === 'wide' ? set.height : (places.first - GAP) * short;
  const arranged = {
    logo: safePart(set, ...places.logo),
    text: { ...room, height: Math.min(room.height, end - room.y) },
    headlineSize: places.headline * short,
    align: places.align,
    anchor: 0.5,
    footer: null,
  };
  const said = brandAtWords(set, scene, arranged);
  const words = setWords(set, said.scene, said.arranged, {
    sign: said.sign,
    on: ground.range,
    inks: inksFor(set, color),
    fills: [palette.paper],
    maxLines: 3,
  });
  const move = { focus: { x: set.width / 2, y: set.height / 2 } } as const;
  return {
    still: scene.frames * 0.6,
    draw: (pen, now) => {
      ground.draw(pen, now, move);
      for (const band of [0, 1]) drawBand(pen, set, now, { cards, band, side, begin: beginOf(scene) * 2 });
      words.draw(pen, now);
    },
  };
}

/** One row, or column where the frame is wide, without an end. */
function drawBand(
  pen: Pen,
  set: FilmSet,
  now: Moment,
  { cards, band, side, begin }: { cards: readonly Card[]; band: number; side: number; begin: number },
): void {
  const { short, format, width, height, mirrored } = set;
  const step = side + short * GAP;
  const across = PLACES[format].first * short + band * step;
  const runsDown = format === 'wide';
  const length = runsDown ? height : width;
  const way = band === 0 ? 1 : -1;
  const come = easeOutExpo(progress(now.frame, band * 4 + begin, set.fps * 0.9));
  const run = now.seconds * PACE * short * way + band * step * 0.5 + mix(-way * length * 0.7, 0, come);
  const from = Math.floor(-run / step) - 1;
  for (let index = from; index * step + run < length; index++) {
    const along = index * step + run;
    if (along < -step) continue;
    const count = cards.length;
    // The other band begins in the middle, so that the same never meet.
    const card = cards[(((index + band * Math.ceil(count / 2)) % count) + count) % count];
    const x = runsDown ? across : along;
    apart(pen, () => {
      pen.context.translate(mirrored ? width - x - side : x, runsDown ? along : across);
      card?.draw(pen, { turn: Math.sin(now.seconds * 1.4 + index) * 0.03 });
    });
  }
}

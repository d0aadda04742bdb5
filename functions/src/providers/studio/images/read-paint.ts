import { type CueList, cueText, everyCue, findCue, hasCue } from '../../../copy/cues/cue-words';
import type { Oklch } from '../color/oklch';
import { COLOR_LISTS } from '../remix/named-colors';
import { MORE_PAINTS, PAINT_TONES, type Paint, type Shade } from './paint-colors';
import { SHADES } from './shades';

interface PaintName {
  paint: Paint;
  shade: Shade;
  list: CueList;
}

export interface NamedPaint {
  shade: Shade;
  color: Oklch;
}

const NAMES: readonly PaintName[] = [
  ...MORE_PAINTS.map(({ paint, shade, cues }) => ({ paint, shade, list: everyCue(cues) })),
  ...[...COLOR_LISTS].map(([paint, list]) => ({ paint, shade: 'plain' as const, list })),
];

const SHADE_LISTS = (['dark', 'light'] as const).map((shade) => ({
  shade,
  before: everyCue(SHADES[shade].before),
  after: everyCue(SHADES[shade].after),
}));

/** The colour that a prompt names first, in its shade; null where it names none. */
export function readPaint(prompt: string): NamedPaint | null {
  // Parted, so that “soft light, blue wall” is not of light blue.
  for (const phrase of prompt.split(/[,.;:!?،؛。、，；：！？\n]+/u)) {
    const paint = paintIn(phrase);
    if (paint) return paint;
  }
  return null;
}

function paintIn(phrase: string): NamedPaint | null {
  const text = cueText(phrase);
  const found = NAMES.flatMap(({ paint, shade, list }) => {
    const place = findCue(text, list);
    return place ? [{ paint, shade, place }] : [];
  });
  // A stable sort: where two begin at the same place, the one that says more stands first.
  const [first] = found.sort((one, other) => one.place.at - other.place.at);
  if (!first) return null;
  const shade = first.shade === 'plain' ? shadeAt(first.place) : first.shade;
  return { shade, color: PAINT_TONES[first.paint][shade] };
}

/** By the word before the name, the one that it stands in (“dunkelblau”, “深蓝色”) and the one after it. */
function shadeAt({ reading, at }: { reading: string; at: number }): Shade {
  const start = reading.lastIndexOf(' ', at);
  const before = reading.slice(0, start).split(' ').at(-1) ?? '';
  const [name = '', after = ''] = reading.slice(start + 1).split(' ');
  const found = SHADE_LISTS.find(
    (list) => hasCue([` ${before} ${name} `], list.before) || hasCue([` ${after} `], list.after),
  );
  return found?.shade ?? 'plain';
}

import type { TemplateId } from '../../../../../lib/domain/ads/template';
import { rgbToHex } from '../../../inputs/oklab';
import type { AdBrief, Followed } from '../../provider';
import { hexToOklch, oklchToRgb, type Oklch } from '../color/oklch';
import { TEMPLATES } from '../templates/registry';
import { readWishes } from './read-wishes';
import { type NamedColor, readNamedColors } from './named-colors';
import type { Wish } from './wishes';

const NOTES: Record<Wish, string> = {
  warmer: 'warmer colours',
  cooler: 'cooler colours',
  lighter: 'lighter colours',
  darker: 'darker colours',
  bolder: 'bolder colours',
  calmer: 'calmer colours',
  plant: 'a setting with plants',
  fewerWords: 'fewer words',
  noButton: 'no button',
  layout: 'another layout',
};

/** The hues, in degrees, that read as warm and as cool: orange and blue. */
const WARM = 60;
const COOL = 250;

const COLOR_CHANGES: Partial<Record<Wish, (color: Oklch) => Oklch>> = {
  warmer: (color) => towards(color, WARM),
  cooler: (color) => towards(color, COOL),
  lighter: ({ l, c, h }) => ({ l: l + (0.97 - l) * 0.45, c: c * 0.85, h }),
  darker: ({ l, c, h }) => ({ l: l * 0.62, c: c * 0.9, h }),
  bolder: ({ l, c, h }) => ({ l: l + (0.6 - l) * 0.25, c: Math.min(0.3, c * 1.5 + 0.04), h }),
  calmer: ({ l, c, h }) => ({ l: l + (0.85 - l) * 0.2, c: c * 0.45, h }),
};

/** A third of the way round to `hue`, and never grey: a grey has no warmth to turn. */
function towards({ l, c, h }: Oklch, hue: number): Oklch {
  const way = ((hue - h + 540) % 360) - 180;
  return c < 0.03 ? { l, c: 0.045, h: hue } : { l, c, h: (h + way / 3 + 360) % 360 };
}

/**
 * Follows an instruction as far as ads are drawn here from the brand's own photos: colours, setting,
 * layout and how much is said. The note says what was done, and that nothing was understood where that is so.
 */
export function followInstruction(brief: AdBrief, instruction: string): Followed {
  const colors = readNamedColors(instruction).slice(0, 2);
  const wishes = readWishes(instruction);
  const changes = wishes.filter((wish) => wish !== 'layout');
  const changed = changes.reduce(applied, inColors(brief, colors));
  // Without anything else to change, another look at the same thing is the best there is.
  const next = changes.length + colors.length === 0 ? withNextComposition(changed) : changed;
  return { brief: next, note: noteOn([...colors.map(({ name }) => name), ...wishes.map((wish) => NOTES[wish])]) };
}

/** The first colour leads; without a second, a pale tone of it goes with it. */
function inColors(brief: AdBrief, [first, second]: readonly NamedColor[]): AdBrief {
  if (!first) return brief;
  const pale = { l: 0.95, c: Math.min(0.035, first.color.c), h: first.color.h };
  return { ...brief, primaryColor: hexOf(first.color), secondaryColor: hexOf(second?.color ?? pale) };
}

const hexOf = (color: Oklch) => rgbToHex(...oklchToRgb(color)).toUpperCase();

function applied(brief: AdBrief, wish: Wish): AdBrief {
  const recolor = COLOR_CHANGES[wish];
  if (recolor) {
    const change = (hex: string) => hexOf(recolor(hexToOklch(hex)));
    return {
      ...brief,
      primaryColor: change(brief.primaryColor),
      secondaryColor: change(brief.secondaryColor),
    };
  }
  const { copy } = brief;
  if (wish === 'fewerWords') return { ...brief, copy: { ...copy, line: '' } };
  if (wish === 'noButton') return { ...brief, copy: { ...copy, call_to_action: '' } };
  return wish === 'plant' ? amongPlants(brief) : brief;
}

/** The archway of this template stands among leaves; one who has it already gets the window beside them. */
const PLANTS: readonly { template: TemplateId; variation: number }[] = [
  { template: 'lifestyle', variation: 2 },
  { template: 'lifestyle', variation: 1 },
];

function amongPlants(brief: AdBrief): AdBrief {
  const isNow = ({ template, variation }: (typeof PLANTS)[number]) =>
    template === brief.template && variation === brief.variation;
  return { ...brief, ...(PLANTS.find((place) => !isNow(place)) ?? {}) };
}

function withNextComposition(brief: AdBrief): AdBrief {
  const { template, variation } = brief;
  return { ...brief, variation: (variation % TEMPLATES[template].length) + 1 };
}

function noteOn(done: readonly string[]): string {
  if (done.length > 0) {
    return `The built-in studio made this with ${done.join(', ')}. What else was asked for needs an image model.`;
  }
  const able = ['colours that you name', ...Object.values(NOTES)].join(', ');
  return `The built-in studio did not understand this, so it shows another layout. It can do: ${able}.`;
}

import type { TemplateId } from '../../../../../lib/domain/ads/template';
import { rgbToHex } from '../../../inputs/oklab';
import type { AdRequest, Followed } from '../../provider';
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
export function followInstruction(request: AdRequest, instruction: string): Followed {
  const colors = readNamedColors(instruction).slice(0, 2);
  const wishes = readWishes(instruction);
  const changes = wishes.filter((wish) => wish !== 'layout');
  const changed = changes.reduce(applied, inColors(request, colors));
  // Without anything else to change, another look at the same thing is the best there is.
  const next = changes.length + colors.length === 0 ? withNextComposition(changed) : changed;
  return { request: next, note: noteOn([...colors.map(({ name }) => name), ...wishes.map((wish) => NOTES[wish])]) };
}

/** The first colour leads; without a second, a pale tone of it goes with it. */
function inColors(request: AdRequest, [first, second]: readonly NamedColor[]): AdRequest {
  if (!first) return request;
  const pale = { l: 0.95, c: Math.min(0.035, first.color.c), h: first.color.h };
  return { ...request, primaryColor: hexOf(first.color), secondaryColor: hexOf(second?.color ?? pale) };
}

const hexOf = (color: Oklch) => rgbToHex(...oklchToRgb(color)).toUpperCase();

function applied(request: AdRequest, wish: Wish): AdRequest {
  const recolor = COLOR_CHANGES[wish];
  if (recolor) {
    const change = (hex: string) => hexOf(recolor(hexToOklch(hex)));
    return {
      ...request,
      primaryColor: change(request.primaryColor),
      secondaryColor: change(request.secondaryColor),
    };
  }
  const { copy } = request;
  if (wish === 'fewerWords') return { ...request, copy: { ...copy, line: '' } };
  if (wish === 'noButton') return { ...request, copy: { ...copy, call_to_action: '' } };
  return wish === 'plant' ? amongPlants(request) : request;
}

/** The archway of this template stands among leaves; one who has it already gets the window beside them. */
const PLANTS: readonly { template: TemplateId; variation: number }[] = [
  { template: 'lifestyle', variation: 2 },
  { template: 'lifestyle', variation: 1 },
];

function amongPlants(request: AdRequest): AdRequest {
  const isNow = ({ template, variation }: (typeof PLANTS)[number]) =>
    template === request.template && variation === request.variation;
  return { ...request, ...(PLANTS.find((place) => !isNow(place)) ?? {}) };
}

function withNextComposition(request: AdRequest): AdRequest {
  const { template, variation } = request;
  return { ...request, variation: (variation % TEMPLATES[template].length) + 1 };
}

function noteOn(done: readonly string[]): string {
  if (done.length > 0) {
    return `The built-in studio made this with ${done.join(', ')}. What else was asked for needs an image model.`;
  }
  const able = ['colours that you name', ...Object.values(NOTES)].join(', ');
  return `The built-in studio did not understand this, so it shows another layout. It can do: ${able}.`;
}

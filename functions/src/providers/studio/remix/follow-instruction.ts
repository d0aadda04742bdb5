import type { TemplateId } from '../../../../../lib/domain/ads/template';
import type { AdBrief, Followed } from '../../provider';
import { TEMPLATES } from '../templates/registry';
import { readWishes } from './read-wishes';
import { inColors, inTone } from './change-colors';
import { readNamedColors } from './named-colors';
import type { Wish } from './wishes';

export const WISH_NOTES: Record<Wish, string> = {
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
  return { brief: next, note: noteOn([...colors.map(({ name }) => name), ...wishes.map((wish) => WISH_NOTES[wish])]) };
}

function applied(brief: AdBrief, wish: Wish): AdBrief {
  const recolored = inTone(brief, wish);
  if (recolored) return recolored;
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
  const able = ['colours that you name', ...Object.values(WISH_NOTES)].join(', ');
  return `The built-in studio did not understand this, so it shows another layout. It can do: ${able}.`;
}

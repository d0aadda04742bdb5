import type { Oklab } from '../../../inputs/oklab';
import type { BrandOfPage, Found, Source } from '../../found';
import type { ColorUse, PageColors } from './color-uses';
import { isChromatic, isDistinct, looksSame, oklabOf } from './looks';
import { isStockColor } from './stock-colors';

type BrandColors = Pick<BrandOfPage, 'primaryColor' | 'secondaryColor' | 'otherColors'>;

/** A colour and all that look the same. */
interface Tone {
  hex: string;
  oklab: Oklab;
  weight: number;
  source: Source;
  isCertain: boolean;
}

const MOST_OTHERS = 6;
const MOST_TONES = 300;
/** Lighter than this is paper, not a brand. */
const PAPER = 0.7;

/** Which of a page’s colours are the brand’s: the heaviest that are neither grey nor anybody’s stock first. */
export function chooseColors({ uses, ground }: PageColors): BrandColors {
  const tones = mergeTones(uses);
  const own = tones.filter(({ hex, oklab, isCertain }) => isChromatic(oklab) && (isCertain || !isStockColor(hex)));
  const [primary] = own;
  if (!primary) return withoutBrandColor(tones, ground);
  const second = own.find(({ oklab }) => isDistinct(oklab, primary.oklab));
  const others = own.filter((tone) => tone !== primary && tone !== second);
  return {
    primaryColor: found(primary, 1),
    secondaryColor: second ? found(second, 0.9) : paper(tones, ground, primary.oklab),
    otherColors: others.slice(0, MOST_OTHERS).map(({ hex }) => hex),
  };
}

/** Nothing but greys and stock: the darkest is what the brand is written in. */
function withoutBrandColor(tones: readonly Tone[], ground: string | null): BrandColors {
  const [darkest] = tones.filter(({ oklab }) => oklab.l < PAPER).sort((one, other) => one.oklab.l - other.oklab.l);
  if (!darkest) return { primaryColor: null, secondaryColor: null, otherColors: [] };
  return {
    primaryColor: { value: darkest.hex, source: darkest.source, confidence: 0.3 },
    secondaryColor: paper(tones, ground, darkest.oklab),
    otherColors: [],
  };
}

/** What the page is painted on; where it doesn’t say, the heaviest light neutral or tint that it uses. */
function paper(tones: readonly Tone[], ground: string | null, primary: Oklab): Found<string> | null {
  if (ground && isDistinct(oklabOf(ground), primary)) return { value: ground, source: 'css', confidence: 0.4 };
  const light = tones.find(({ hex, oklab }) => oklab.l > PAPER && !isStockColor(hex) && isDistinct(oklab, primary));
  return light ? { value: light.hex, source: light.source, confidence: 0.3 } : null;
}

/** 0.5 for a link’s colour, 0.65 for a button’s, and more for what is said in several places. */
function found({ hex, source, weight }: Tone, share: number): Found<string> {
  const confidence = Math.min(0.95, 0.4 + weight * 0.05) * share;
  return { value: hex, source, confidence: Math.round(confidence * 100) / 100 };
}

/** Near-equal colours as the heaviest of them, heaviest first. */
function mergeTones(uses: readonly ColorUse[]): Tone[] {
  const exact = new Map<string, Tone & { most: number }>();
  for (const { color, weight, source, isCertain = false } of uses) {
    const tone = exact.get(color);
    if (!tone) exact.set(color, { hex: color, oklab: oklabOf(color), weight, source, isCertain, most: weight });
    else {
      if (weight > tone.most) Object.assign(tone, { source, most: weight });
      tone.weight += weight;
      tone.isCertain ||= isCertain;
    }
  }
  const tones: Tone[] = [];
  for (const tone of byWeight([...exact.values()]).slice(0, MOST_TONES)) {
    const same = tones.find((other) => looksSame(other.oklab, tone.oklab));
    if (!same) tones.push(tone);
    else {
      same.weight += tone.weight;
      same.isCertain ||= tone.isCertain;
    }
  }
  return byWeight(tones);
}

const byWeight = (tones: readonly Tone[]) => [...tones].sort((one, other) => other.weight - one.weight);

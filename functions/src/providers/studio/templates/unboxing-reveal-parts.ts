import { distance, type Oklch } from '../color/oklch';
import { asGround, groundFor, litGround } from '../color/palette';
import { placeProduct, productRect, type Placing } from '../picture/place-product';
import type { GiftColors } from '../scenes/gift-box';
import type { Rect, Stage } from '../stage';

export const KRAFT: Oklch = { l: 0.735, c: 0.07, h: 68 };

/** The light in an opened box. */
export const GLOW: Oklch = { l: 0.97, c: 0.05, h: 90 };

/** A full colour of the brand on which the product stands out and words read, though light falls on it. */
export function festiveGround({ palette }: Pick<Stage, 'palette'>, lift: number): Oklch {
  const own = [palette.brand, palette.accent];
  const full = own.filter(({ c }) => c > 0.05);
  const [first, ...others] = (full.length > 0 ? full : own).map(asGround);
  const ground = groundFor(palette.product, [
    first ?? palette.tone(0.88),
    ...others,
    palette.tone(0.86),
    palette.tone(0.32),
  ]);
  return litGround(ground, lift, palette.ink, palette.paper);
}

export const inksOn = ({ palette }: Pick<Stage, 'palette'>, ground: Oklch) =>
  ground.l > 0.6 ? [palette.ink, palette.paper] : [palette.paper, palette.ink];

/** The first of `wishes` that stands out from `ground`. */
export function apart(ground: Oklch, wishes: readonly [Oklch, ...Oklch[]], least = 0.2): Oklch {
  return (
    wishes.find((color) => distance(color, ground) > least) ??
    wishes.reduce((best, color) => (distance(color, ground) > distance(best, ground) ? color : best))
  );
}

/** The product in its box; a photo with its own scene stands there as a print. */
export function placeUnboxed(stage: Stage, place: Rect, placing: Pick<Placing, 'way' | 'shadow' | 'strength'>): void {
  const [picture] = stage.pictures;
  const isPrint = picture.image.ground !== 'cutout';
  const frame = productRect(picture, place, 'float');
  // A print that is lower than its place would float above the rim.
  const drop = isPrint ? place.y + place.height - frame.y - frame.height : 0;
  placeProduct(stage, picture, { ...place, y: place.y + drop }, { ...placing, radius: 0.008 });
}

/** Wrapping paper and ribbon stand out from the ground and from each other. */
export function giftColors({ palette }: Pick<Stage, 'palette'>, ground: Oklch): GiftColors {
  const papers = [asGround(palette.accent), palette.paper, asGround(palette.brand), palette.tone(0.3)] as const;
  const paper = apart(ground, papers, 0.18);
  const wishes = [asGround(palette.brand), palette.accent, palette.tone(0.7), palette.tone(0.28), palette.ink] as const;
  const clear = wishes.find((color) => distance(color, paper) > 0.25 && distance(color, ground) > 0.08);
  return { paper, ribbon: clear ?? apart(paper, wishes) };
}

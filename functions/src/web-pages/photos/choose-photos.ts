import type { FoundImage } from '../found';
import { encodePhoto, type EncodedPhoto } from './encode-photo';
import { measurePhoto, type PhotoTraits, type View } from './measure-photo';
import { hashDistance } from './perceptual-hash';

export interface ChosenPhoto extends EncodedPhoto {
  image: FoundImage;
}

interface Candidate {
  file: { image: FoundImage; bytes: Buffer };
  traits: PhotoTraits;
  /** In the list as it was handed over. */
  position: number;
}

/** In pixels, on the shorter side; the second where nothing has the first. */
const LEAST_SIDES = [300, 200];
const WIDEST_RATIO = 3;
/** Of 64 bits. */
const NEARLY_SAME = 6;
/** Steps of a channel, as the root of the mean square: 12 from the same photo in CMYK without its profile. */
const NEARLY_SAME_COLOURS = 14;

/**
 * The best photos among downloaded files, at most `most`: read in full, large enough, neither blank nor banners,
 * each picture once in its largest form. The likeliest first: by their place in the list, then by size, sharpness
 * and a plain background. Files are read one after another.
 */
export async function choosePhotos(
  files: readonly { image: FoundImage; bytes: Buffer }[],
  most: number,
): Promise<ChosenPhoto[]> {
  const candidates = await readAll(files);
  const largeEnough = LEAST_SIDES.map((side) => candidates.filter(({ traits }) => shorterSide(traits) >= side)).find(
    ({ length }) => length > 0,
  );
  const ranked = withoutDuplicates(largeEnough ?? []).sort((a, b) => score(b) - score(a) || a.position - b.position);
  const chosen: ChosenPhoto[] = [];
  for (const { file, traits } of ranked) {
    if (chosen.length >= most) break;
    const encoded = await encodePhoto(file.bytes, traits.isTransparent);
    if (encoded) chosen.push({ image: file.image, ...encoded });
  }
  return chosen;
}

async function readAll(files: readonly { image: FoundImage; bytes: Buffer }[]): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  for (const [position, file] of files.entries()) {
    const traits = await measurePhoto(file.bytes);
    if (traits && !traits.isBlank && !isBanner(traits)) candidates.push({ file, traits, position });
  }
  return candidates;
}

const shorterSide = ({ width, height }: PhotoTraits) => Math.min(width, height);
const isBanner = ({ width, height }: PhotoTraits) => Math.max(width, height) > WIDEST_RATIO * Math.min(width, height);

/** The largest of each picture, at the place of the first. */
function withoutDuplicates(candidates: readonly Candidate[]): Candidate[] {
  const area = ({ traits }: Candidate) => traits.width * traits.height;
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => area(b) - area(a) || a.position - b.position)) {
    const same = kept.find(({ traits }) => isSamePicture(traits, candidate.traits));
    if (same) same.position = Math.min(same.position, candidate.position);
    else kept.push(candidate);
  }
  return kept;
}

/** Of another size or quality, or the middle of the other. */
function isSamePicture(a: PhotoTraits, b: PhotoTraits): boolean {
  const isWithin = (inner: PhotoTraits, outer: PhotoTraits) =>
    outer.middles.some((view) => looksAlike(view, inner.whole));
  return looksAlike(a.whole, b.whole) || isWithin(a, b) || isWithin(b, a);
}

function looksAlike(a: View, b: View): boolean {
  if (hashDistance(a.hash, b.hash) > NEARLY_SAME) return false;
  const squares = a.spots.reduce((sum, value, at) => sum + (value - (b.spots[at] ?? 0)) ** 2, 0);
  return Math.sqrt(squares / a.spots.length) <= NEARLY_SAME_COLOURS;
}

/** From 0 to about 1. A page's own markup knows best; the rest decides between neighbours. */
function score({ file, traits, position }: Candidate): number {
  const isNamed = file.image.source !== 'html' && file.image.source !== 'css';
  const size = Math.min(1, shorterSide(traits) / 1200);
  // A sharp photo has some hundreds.
  const sharpness = Math.min(1, Math.log1p(traits.sharpness) / Math.log1p(600));
  return (
    0.4 / (1 + position / 4) + (isNamed ? 0.15 : 0) + 0.15 * size + 0.1 * sharpness + (traits.hasPlainBorder ? 0.2 : 0)
  );
}

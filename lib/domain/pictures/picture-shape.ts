import type { ForeignFile } from './foreign-file';

/** How many times as long as thin a picture may be: a standing lamp as a photo, a long name in one line as a logo. */
const MOST = { photo: 12, logo: 25 } as const;

const ADVICE = {
  photo: 'Crop it to the product',
  logo: 'Take a more compact form of it',
} as const;

/** What is wrong with a picture’s shape for what it is to be, in words as those of a foreign file; null when nothing is. */
export function shapeProblem(use: keyof typeof MOST, width: number, height: number): ForeignFile | null {
  const times = Math.max(width / height, height / width);
  if (!(times > MOST[use])) return null;
  const shape = width > height ? 'as wide as it is high' : 'as high as it is wide';
  return { is: `is ${Math.round(times).toLocaleString('en')} times ${shape}`, advice: ADVICE[use] };
}

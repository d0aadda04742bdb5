import type { TemplateId } from '@/lib/domain/ads/template';

/** left, top, width, height in percent of the frame. */
export type Box = readonly [left: number, top: number, width: number, height: number];

/** The brand's two colours, the paper of the page, and a quiet line on it. */
export type SketchInk = 'primary' | 'secondary' | 'paper' | 'line';

export interface Sketch {
  ground: SketchInk;
  /** What lies below the photo. */
  areas: readonly (readonly [SketchInk, ...Box])[];
  photo: { box: Box; fills: boolean; round: boolean };
  headline: { box: Box; on: SketchInk; centered: boolean };
  /** What stands above it: lines of text, a seal, rows of a table. */
  marks: readonly (readonly [SketchInk, ...Box])[];
}

const photo = (box: Box, fills = false, round = false) => ({ box, fills, round });
const headline = (box: Box, on: SketchInk, centered = false) => ({ box, on, centered });

/** The bones of each template: where its photo and its headline stand, and by what it is known. */
export const SKETCHES: Record<TemplateId, Sketch> = {
  product_hero: {
    ...{ ground: 'secondary', areas: [], marks: [['primary', 38, 90, 24, 5]] },
    ...{ photo: photo([18, 8, 64, 54]), headline: headline([8, 65, 84, 22], 'secondary', true) },
  },
  lifestyle: {
    ...{ ground: 'paper', areas: [], marks: [['primary', 0, 68, 100, 32]] },
    ...{ photo: photo([0, 0, 100, 100], true), headline: headline([7, 72, 86, 24], 'primary') },
  },
  transformation: {
    ...{ ground: 'paper', areas: [['line', 0, 0, 50, 70]], marks: [['paper', 49.5, 0, 1, 70]] },
    ...{ photo: photo([54, 8, 42, 56]), headline: headline([6, 73, 88, 23], 'paper') },
  },
  eco_friendly: {
    ...{ ground: 'secondary', areas: [], marks: [['primary', 10, 92, 80, 2]] },
    ...{ photo: photo([22, 7, 56, 56], true, true), headline: headline([8, 67, 84, 22], 'secondary', true) },
  },
  multi_feature: {
    ...{ ground: 'secondary', areas: [], photo: photo([4, 32, 46, 60]) },
    headline: headline([6, 6, 88, 22], 'secondary'),
    marks: [38, 54, 70, 86].map((top) => ['primary', 56, top, 36, 5] as const),
  },
  limited_offer: {
    ...{ ground: 'primary', areas: [], marks: [['secondary', 66, 62, 28, 28]] },
    ...{ photo: photo([6, 36, 56, 58]), headline: headline([7, 7, 86, 26], 'primary') },
  },
  ugc_authentic: {
    ...{ ground: 'paper', areas: [], photo: photo([6, 18, 88, 52], true) },
    headline: headline([6, 74, 88, 21], 'paper'),
    marks: [
      ['primary', 6, 5, 9, 9],
      ['line', 18, 7.5, 34, 4],
    ],
  },
  comparison_chart: {
    ...{ ground: 'paper', areas: [['primary', 6, 30, 42, 64]], photo: photo([12, 32, 30, 28]) },
    headline: headline([6, 6, 88, 21], 'paper'),
    marks: [66, 75, 84].flatMap((top) => [['secondary', 12, top, 30, 4] as const, ['line', 58, top, 30, 4] as const]),
  },
  unboxing_reveal: {
    ...{ ground: 'primary', areas: [['secondary', 14, 30, 72, 40]], photo: photo([26, 8, 48, 54]) },
    ...{ headline: headline([7, 75, 86, 21], 'primary', true), marks: [['line', 14, 60, 72, 10]] },
  },
  problem_solution: {
    ...{ ground: 'secondary', areas: [['primary', 0, 0, 100, 44]], photo: photo([26, 47, 48, 48]) },
    ...{ headline: headline([7, 7, 86, 30], 'primary'), marks: [] },
  },
};

/** The size of its letters in percent of the frame's width: a longer headline has smaller ones. */
export function headlineSize(text: string): number {
  if (text.length <= 24) return 9;
  return text.length <= 48 ? 7.25 : 5.75;
}

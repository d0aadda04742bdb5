/**
 * Somebody, or the form of somebody, to show a product on. Providers that can make people show
 * a person of this kind; the studio, which can't, shows a mannequin of the same build.
 */
export interface FigureModel {
  /** Part of the API: never given to another model. */
  id: number;
  name: string;
  summary: string;
  /** For image models. */
  person: string;
  /** Height in centimetres, and widths as shares of it. */
  build: { height: number; shoulders: number; waist: number; hips: number };
}

type Build = FigureModel['build'];

const build = (height: number, shoulders: number, waist: number, hips: number): Build => ({
  height,
  shoulders,
  waist,
  hips,
});

const entry = (id: number, name: string, summary: string, person: string, measures: Build): FigureModel => ({
  id,
  name,
  summary,
  person,
  build: measures,
});

export const MODELS = [
  entry(
    1,
    'Mara',
    'Woman, 168 cm, medium build',
    'a woman in her thirties, medium build',
    build(168, 0.222, 0.155, 0.215),
  ),
  entry(2, 'Jonas', 'Man, 182 cm, medium build', 'a man in his thirties, medium build', build(182, 0.25, 0.176, 0.194)),
  entry(
    3,
    'Aiko',
    'Woman, 157 cm, slight build',
    'a woman in her twenties, slight build',
    build(157, 0.208, 0.142, 0.198),
  ),
  entry(
    4,
    'Kwame',
    'Man, 188 cm, athletic build',
    'a man in his twenties, athletic build',
    build(188, 0.272, 0.172, 0.192),
  ),
  entry(
    5,
    'Lucía',
    'Woman, 172 cm, full build',
    'a woman in her forties, full figure',
    build(172, 0.246, 0.206, 0.262),
  ),
  entry(6, 'Emil', 'Man, 176 cm, full build', 'a man in his fifties, full figure', build(176, 0.268, 0.23, 0.232)),
  entry(
    7,
    'Noor',
    'Teenager, 160 cm, slim build',
    'a teenager of fifteen, fully dressed, slim build',
    build(160, 0.212, 0.148, 0.184),
  ),
  entry(8, 'Robin', 'Child, 122 cm', 'a child of seven, fully dressed, playing', build(122, 0.216, 0.172, 0.19)),
] as const satisfies readonly FigureModel[];

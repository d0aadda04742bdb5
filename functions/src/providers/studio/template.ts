import type { Stage } from './stage';

/** Draws one ad, all of it, on a stage of any ratio. */
export type Composition = (stage: Stage) => void;

/** The compositions of a template; variation 1 is the first. */
export type StudioTemplate = readonly [Composition, ...Composition[]];

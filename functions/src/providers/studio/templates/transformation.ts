import type { StudioTemplate } from '../template';
import { cards } from './transformation-cards';
import { slider } from './transformation-slider';
import { tear } from './transformation-tear';

/** Before and after: the same place without the product, dull, and with it, in the brand's colours. */
export const TRANSFORMATION: StudioTemplate = [slider, tear, cards];

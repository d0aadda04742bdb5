import type { StudioTemplate } from '../template';
import { kraftPoster } from './eco-friendly-kraft';
import { amongLeaves } from './eco-friendly-leaves';
import { leafWindow } from './eco-friendly-window';

export const ECO_FRIENDLY: StudioTemplate = [amongLeaves, kraftPoster, leafWindow];

import type { StudioTemplate } from '../template';
import { bento } from './multi-feature-bento';
import { callouts } from './multi-feature-callouts';
import { featureList } from './multi-feature-list';

export const MULTI_FEATURE: StudioTemplate = [callouts, featureList, bento];

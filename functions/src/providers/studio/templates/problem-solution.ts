import type { StudioTemplate } from '../template';
import { questionAndAnswer } from './problem-solution-chat';
import { untangled } from './problem-solution-tangle';
import { wedge } from './problem-solution-wedge';

export const PROBLEM_SOLUTION: StudioTemplate = [untangled, questionAndAnswer, wedge];

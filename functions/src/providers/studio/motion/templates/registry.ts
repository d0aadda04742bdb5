import type { FilmTemplate } from '../../../../../../lib/domain/video/film-script';
import { MOTION_TEMPLATE_IDS, type MotionTemplateId } from '../../../../../../lib/domain/video/motion-template';
import type { MotionTemplate } from '../shot';
import { AUTHENTIC_STORY } from './authentic-story';
import { BEFORE_AFTER } from './before-after';
import { CATALOGUE } from './catalogue';
import { FEATURE_CALLOUTS } from './feature-callouts';
import { HERO_REVEAL } from './hero-reveal';
import { LIMITED_OFFER } from './limited-offer';
import { MOVING_TYPE } from './moving-type';
import { PROBLEM_SOLUTION } from './problem-solution';
import { UNBOXING } from './unboxing';

/** A new template is one file and one line here. */
const TEMPLATES: Record<FilmTemplate, MotionTemplate> = {
  hero_reveal: HERO_REVEAL,
  feature_callouts: FEATURE_CALLOUTS,
  limited_offer: LIMITED_OFFER,
  before_after: BEFORE_AFTER,
  problem_solution: PROBLEM_SOLUTION,
  unboxing: UNBOXING,
  authentic_story: AUTHENTIC_STORY,
  catalogue: CATALOGUE,
  moving_type: MOVING_TYPE,
};

/** What the studio can film of products, in the order in which it is offered. */
export const OFFERED_TEMPLATES: readonly MotionTemplateId[] = MOTION_TEMPLATE_IDS;

export const templateOf = (id: FilmTemplate): MotionTemplate => TEMPLATES[id];

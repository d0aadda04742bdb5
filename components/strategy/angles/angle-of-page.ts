import type { PlanJobOf } from '@/lib/client/research/plan-jobs';
import type { OwnProduct } from '@/lib/client/sets/own-product';
import type { ShownAngle, ShownPersona } from '@/lib/domain/strategy/hand-edits';
import type { StrategicAnalysis } from '@/lib/domain/strategy/strategic-analysis';
import type { SketchLook } from '../sketch/template-sketch';

export type AngleJob = PlanJobOf<'approve_angle'>;

/** An angle, and all that its card needs to know besides. */
export interface AngleOfPage {
  own: OwnProduct;
  analysis: StrategicAnalysis;
  angle: ShownAngle;
  /** For whom it is; null where that is everybody. */
  persona: ShownPersona | null;
  look: SketchLook;
  /** Those that have made ads of it, the newest first. */
  jobs: readonly AngleJob[];
}

import { approveAngle } from '../strategy/approve-angle';
import { bulkDynamic } from './bulk-dynamic';
import { imageTemplate } from './image-template';
import type { JobKindDefinition } from '../../work/job-kind-definition';

/** Every kind of job that plans ads for a brand and a product, by its `type`. */
export const AD_KINDS = {
  'bulk-dynamic': bulkDynamic,
  'image-template': imageTemplate,
  approve_angle: approveAngle,
} as const satisfies Record<string, JobKindDefinition>;

export type AdKindId = keyof typeof AD_KINDS;

export function isAdKind(type: string): type is AdKindId {
  return Object.hasOwn(AD_KINDS, type);
}

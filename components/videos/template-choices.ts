import {
  MOTION_TEMPLATE_DETAILS,
  MOTION_TEMPLATE_IDS,
  type MotionTemplateId,
} from '@/lib/domain/video/motion-template';

/** “Chosen for you” first. */
export const TEMPLATE_CHOICES = [
  { id: null, name: 'Chosen for you', summary: 'The one that suits your product and words' },
  ...MOTION_TEMPLATE_IDS.map((id) => ({ id, ...MOTION_TEMPLATE_DETAILS[id] })),
] satisfies { id: MotionTemplateId | null; name: string; summary: string }[];

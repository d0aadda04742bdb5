import { z } from 'zod';
import { COPY_LIMITS } from '../ads/ad';
import { TEMPLATE_IDS, templateIdSchema } from '../ads/template';
import { MAX_ENTRY_TEXT } from '../research/research-entry';
import { sourceIdSchema } from '../research/source';
import { counted } from '../shared/person-text';
import { personaIdSchema } from './persona';

/** As many as an analysis has at least, where there are templates for them. */
export const LEAST_ANGLES = 6;
/** One for each template, as no two may begin with the same. */
export const MOST_ANGLES = TEMPLATE_IDS.length;

/** In characters, and how many of each list. */
export const ANGLE_LIMITS = { title: 120, templates: 4, headlines: 6, tone: 60, why: 1000 } as const;

export const angleIdSchema = z.string().regex(/^e_[0-9a-f]{16}$/);

export const proofSchema = z.object({
  /** As it stands in the sources; without any, the product's own words. */
  text: counted(z.string().min(1), MAX_ENTRY_TEXT),
  sources: z.array(sourceIdSchema).default([]),
});
export type Proof = z.infer<typeof proofSchema>;

/** One thing that ads can say, to whom, and why that can be believed. */
export const angleSchema = z.object({
  /** By its template and hook (`entryId`): the same when an analysis is run anew and finds it again. */
  angle_id: angleIdSchema,
  title: counted(z.string().min(1), ANGLE_LIMITS.title),
  /** null where it is for everybody. */
  persona_id: personaIdSchema.nullable(),
  /** What stops people, in the language of the ads. */
  hook: counted(z.string().min(1), COPY_LIMITS.headline),
  /** What they get, in the language of the ads. */
  promise: counted(z.string().min(1), COPY_LIMITS.line),
  proof: proofSchema,
  tone: counted(z.string(), ANGLE_LIMITS.tone),
  /** The one that suits best first. */
  templates: z.array(templateIdSchema).min(1).max(ANGLE_LIMITS.templates),
  headlines: z
    .array(counted(z.string().min(1), COPY_LIMITS.headline))
    .min(1)
    .max(ANGLE_LIMITS.headlines),
  call_to_action: counted(z.string(), COPY_LIMITS.call_to_action),
  /** How much speaks for it: 0–100. */
  score: z.int().min(0).max(100),
  /** What of that speaks for it, in sentences. */
  why: counted(z.string(), ANGLE_LIMITS.why),
  /** Whether its proof is the product's own words, which nothing that was read says. */
  assumption: z.boolean().default(false),
});
export type Angle = z.infer<typeof angleSchema>;

export const ANGLE_STATUSES = ['proposed', 'approved', 'dismissed'] as const;
export type AngleStatus = (typeof ANGLE_STATUSES)[number];

export const ANGLE_TEXTS = ['title', 'hook', 'promise', 'call_to_action', 'tone'] as const;
export const ANGLE_LISTS = ['headlines'] as const;
export type AngleField = (typeof ANGLE_TEXTS)[number] | (typeof ANGLE_LISTS)[number];

import { z } from 'zod';
import { angleIdSchema, ANGLE_STATUSES } from '../../../domain/strategy/angle';
import { angleEditSchema, personaEditSchema } from '../../../domain/strategy/hand-edits';
import { personaIdSchema, PERSONA_LISTS, PERSONA_TEXTS } from '../../../domain/strategy/persona';
import { ANGLE_LISTS, ANGLE_TEXTS } from '../../../domain/strategy/angle';
import { correctionSchema, type CorrectedSection } from '../../../domain/research/correction';

const atSchema = z.coerce.date();

/** One thing that a person says of what was found out: words of their own, a decision, or that they take theirs back. */
const saidSchema = z.discriminatedUnion('sort', [
  z.object({ sort: z.literal('correction'), value: correctionSchema.extend({ at: atSchema }) }),
  z.object({
    sort: z.literal('correction-back'),
    value: correctionSchema.pick({ section: true, entry_id: true, competitor_id: true }),
  }),
  z.object({ sort: z.literal('persona'), value: z.unknown().transform(withDate).pipe(personaEditSchema) }),
  z.object({
    sort: z.literal('persona-back'),
    value: z.object({ persona_id: personaIdSchema, field: z.enum([...PERSONA_TEXTS, ...PERSONA_LISTS]) }),
  }),
  z.object({ sort: z.literal('angle'), value: z.unknown().transform(withDate).pipe(angleEditSchema) }),
  z.object({
    sort: z.literal('angle-back'),
    value: z.object({ angle_id: angleIdSchema, field: z.enum([...ANGLE_TEXTS, ...ANGLE_LISTS]) }),
  }),
  z.object({
    sort: z.literal('decision'),
    value: z.object({ angle_id: angleIdSchema, status: z.enum(ANGLE_STATUSES) }),
  }),
]);
export type Said = z.infer<typeof saidSchema>;

/** What was stored has its time as a text. */
function withDate(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('at' in value)) return value;
  return { ...value, at: atSchema.parse(value.at) };
}

const changeSchema = z.object({
  said: saidSchema,
  /** When, in milliseconds of this machine. */
  at: z.number(),
  /** Names this saying of it, among those of all tabs. */
  by: z.string(),
});
export type HandChange = z.infer<typeof changeSchema>;

const pendingSchema = z.object({
  uid: z.string().min(1),
  /** Of the document that it is said of. */
  path: z.string().min(1),
  /** By what they are about: of two about the same the later one counts. */
  changes: z.record(z.string(), changeSchema),
});

/** What a person has said of one document, and the server is not known to have. */
export type PendingHand = z.infer<typeof pendingSchema>;

export function parseHand(stored: string | null): PendingHand | null {
  if (stored === null) return null;
  try {
    return pendingSchema.parse(JSON.parse(stored));
  } catch {
    return null;
  }
}

interface EntryKey {
  section: CorrectedSection;
  entry_id: string;
  competitor_id: string | null;
}

/** What something is said about: taking it back is about the same. */
export function aboutOf({ sort, value }: Said): string {
  switch (sort) {
    case 'correction':
    case 'correction-back':
      return entryName(value);
    case 'persona':
    case 'persona-back':
      return `persona ${value.persona_id} ${value.field}`;
    case 'angle':
    case 'angle-back':
      return `angle ${value.angle_id} ${value.field}`;
    case 'decision':
      return `decision ${value.angle_id}`;
  }
}

const entryName = ({ section, entry_id, competitor_id }: EntryKey) =>
  `entry ${section} ${entry_id} ${competitor_id ?? ''}`;

/** What is pending, with one more. */
export function withSaid(
  before: PendingHand | null,
  { uid, path }: Pick<PendingHand, 'uid' | 'path'>,
  change: HandChange,
): PendingHand {
  return { uid, path, changes: { ...before?.changes, [aboutOf(change.said)]: change } };
}

/** What of it is still pending when these have been dealt with; null for nothing. */
export function withoutSaid(pending: PendingHand, done: ReadonlySet<string>): PendingHand | null {
  const left = Object.entries(pending.changes).filter(([, { by }]) => !done.has(by));
  return left.length === 0 ? null : { ...pending, changes: Object.fromEntries(left) };
}

import { z } from 'zod';
import { COPY_LIMITS } from '../ads/ad';
import { counted } from '../shared/person-text';
import { ANGLE_LIMITS, ANGLE_STATUSES, type Angle, type AngleField, angleIdSchema, type AngleStatus } from './angle';
import { PERSONA_LIMITS, PERSONA_LISTS, type Persona, type PersonaField, personaIdSchema } from './persona';

/** Kept beside what was made, so that the next run can't undo them. */
export const MAX_HAND_EDITS = 200;

const text = (most: number) => counted(z.string().trim().min(1), most);

function edit<const F extends readonly [string, ...string[]], V extends z.ZodType>(fields: F, value: V) {
  return z.object({ field: z.enum(fields), value, at: z.date() });
}

const ofPersona = { persona_id: personaIdSchema };
/** The person's words for one field of a persona. */
export const personaEditSchema = z.discriminatedUnion('field', [
  edit(['name'], text(PERSONA_LIMITS.name)).extend(ofPersona),
  edit(['summary', 'situation'], text(PERSONA_LIMITS.text)).extend(ofPersona),
  edit(PERSONA_LISTS, z.array(text(PERSONA_LIMITS.text)).max(PERSONA_LIMITS.list)).extend(ofPersona),
]);
export type PersonaEdit = z.infer<typeof personaEditSchema>;

const ofAngle = { angle_id: angleIdSchema };
/** The person's words for one field of an angle. */
export const angleEditSchema = z.discriminatedUnion('field', [
  edit(['title'], text(ANGLE_LIMITS.title)).extend(ofAngle),
  edit(['hook'], text(COPY_LIMITS.headline)).extend(ofAngle),
  edit(['promise'], text(COPY_LIMITS.line)).extend(ofAngle),
  edit(['call_to_action'], text(COPY_LIMITS.call_to_action)).extend(ofAngle),
  edit(['tone'], text(ANGLE_LIMITS.tone)).extend(ofAngle),
  edit(['headlines'], z.array(text(COPY_LIMITS.headline)).min(1).max(ANGLE_LIMITS.headlines)).extend(ofAngle),
]);
export type AngleEdit = z.infer<typeof angleEditSchema>;

/** What has become of an angle by a person's decision; angles without one are proposed. */
export const angleDecisionSchema = z.object({ status: z.enum(ANGLE_STATUSES), at: z.date() });
export type AngleDecision = z.infer<typeof angleDecisionSchema>;

/** A persona as it is shown: with the person's words, and which fields they are. */
export type ShownPersona = Persona & { edited_fields: PersonaField[] };
/** An angle as it is shown, and what has become of it. */
export type ShownAngle = Angle & { edited_fields: AngleField[]; status: AngleStatus };

export function shownPersona(persona: Persona, edits: readonly PersonaEdit[]): ShownPersona {
  const own = edits.filter(({ persona_id }) => persona_id === persona.persona_id);
  return { ...persona, ...inWords(own), edited_fields: fieldsOf(own) };
}

export function shownAngle(
  angle: Angle,
  edits: readonly AngleEdit[],
  decisions: Readonly<Record<string, AngleDecision>>,
): ShownAngle {
  const own = edits.filter(({ angle_id }) => angle_id === angle.angle_id);
  const status = decisions[angle.angle_id]?.status ?? 'proposed';
  return { ...angle, ...inWords(own), edited_fields: fieldsOf(own), status };
}

/** The edits with one more; of two of the same field the newer one stays. */
export function withPersonaEdit(edits: readonly PersonaEdit[], added: PersonaEdit): PersonaEdit[] {
  const others = edits.filter(({ persona_id, field }) => persona_id !== added.persona_id || field !== added.field);
  return [...others, added].slice(-MAX_HAND_EDITS);
}

/** The same for angles. */
export function withAngleEdit(edits: readonly AngleEdit[], added: AngleEdit): AngleEdit[] {
  const others = edits.filter(({ angle_id, field }) => angle_id !== added.angle_id || field !== added.field);
  return [...others, added].slice(-MAX_HAND_EDITS);
}

function inWords(edits: readonly { field: string; value: string | string[] }[]): object {
  return Object.fromEntries(edits.map(({ field, value }) => [field, value]));
}

function fieldsOf<F extends string>(edits: readonly { field: F }[]): F[] {
  return [...new Set(edits.map(({ field }) => field))];
}

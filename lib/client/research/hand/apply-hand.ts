import { type Correction, isOfSameEntry, withCorrection } from '../../../domain/research/correction';
import type { AngleDecision, AngleEdit, PersonaEdit } from '../../../domain/strategy/hand-edits';
import { withAngleEdit, withPersonaEdit } from '../../../domain/strategy/hand-edits';
import type { HandChange, PendingHand } from './hand-change';

/** What a person has said of a document, as it stands there; of each document some of these. */
export interface HandFields {
  corrections: readonly Correction[];
  personaEdits: readonly PersonaEdit[];
  angleEdits: readonly AngleEdit[];
  decisions: Readonly<Record<string, AngleDecision>>;
}

export const NOTHING_SAID: HandFields = { corrections: [], personaEdits: [], angleEdits: [], decisions: {} };

/** When the same was said of last, as it stands there; null where nothing was. */
function saidAt({ said: { sort, value } }: HandChange, fields: HandFields): Date | null {
  switch (sort) {
    case 'correction':
    case 'correction-back':
      return fields.corrections.find((one) => isOfSameEntry(one, value))?.at ?? null;
    case 'persona':
    case 'persona-back':
      return fields.personaEdits.find((one) => isOfPersona(one, value))?.at ?? null;
    case 'angle':
    case 'angle-back':
      return fields.angleEdits.find((one) => isOfAngle(one, value))?.at ?? null;
    case 'decision':
      return fields.decisions[value.angle_id]?.at ?? null;
  }
}

type PersonaField = Pick<PersonaEdit, 'persona_id' | 'field'>;
type AngleField = Pick<AngleEdit, 'angle_id' | 'field'>;
const isOfPersona = (one: PersonaField, other: PersonaField) =>
  one.persona_id === other.persona_id && one.field === other.field;
const isOfAngle = (one: AngleField, other: AngleField) => one.angle_id === other.angle_id && one.field === other.field;

function applied(fields: HandFields, { said: { sort, value }, at }: HandChange): HandFields {
  switch (sort) {
    case 'correction':
      return { ...fields, corrections: withCorrection(fields.corrections, value) };
    case 'correction-back':
      return { ...fields, corrections: fields.corrections.filter((one) => !isOfSameEntry(one, value)) };
    case 'persona':
      return { ...fields, personaEdits: withPersonaEdit(fields.personaEdits, value) };
    case 'persona-back':
      return { ...fields, personaEdits: fields.personaEdits.filter((one) => !isOfPersona(one, value)) };
    case 'angle':
      return { ...fields, angleEdits: withAngleEdit(fields.angleEdits, value) };
    case 'angle-back':
      return { ...fields, angleEdits: fields.angleEdits.filter((one) => !isOfAngle(one, value)) };
    case 'decision':
      return {
        ...fields,
        decisions: { ...fields.decisions, [value.angle_id]: { status: value.status, at: new Date(at) } },
      };
  }
}

/** The same was decided elsewhere, or by the job that makes the ads of an angle. */
function standsAlready({ said: { sort, value } }: HandChange, { decisions }: HandFields): boolean {
  return sort === 'decision' && decisions[value.angle_id]?.status === value.status;
}

/**
 * What stands there with what is pending. What was said of the same elsewhere later stays; `lost` names the changes
 * that come too late.
 */
export function withHand(fields: HandFields, pending: PendingHand | null): { fields: HandFields; lost: string[] } {
  const lost: string[] = [];
  let now = fields;
  for (const change of Object.values(pending?.changes ?? {})) {
    if (standsAlready(change, now)) continue;
    const there = saidAt(change, now);
    if (there !== null && Number(there) > change.at) lost.push(change.by);
    else now = applied(now, change);
  }
  return { fields: now, lost };
}

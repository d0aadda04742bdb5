import type { TemplateId } from '../../../../../lib/domain/ads/template';
import { ANGLE_LIMITS, MOST_ANGLES } from '../../../../../lib/domain/strategy/angle';
import { MAX_FINDINGS } from '../../../../../lib/domain/strategy/finding';
import { FINDING_KINDS, type FindingModule } from '../../../../../lib/domain/strategy/module-ids';
import { PERSONA_LIMITS } from '../../../../../lib/domain/strategy/persona';
import { list, number, object, oneOf, orNull, string } from '../../../providers/gemini/json-schema';

const lines = list(string, PERSONA_LIMITS.list);

/** What the model is asked to answer with, as JSON Schema: `answers.ts` has what is read of it. */
export const personasSchema = (count: number) =>
  object({
    personas: list(
      object({
        ...{ name: string, summary: string, situation: string, goals: lines, pains: lines, triggers: lines },
        ...{ objections: lines, channels: lines, words: lines },
        evidence: list(object({ text: string }), PERSONA_LIMITS.evidence),
      }),
      count,
    ),
  });

export const moduleSchema = (module: FindingModule) =>
  object({
    summary: string,
    findings: list(
      object({
        ...{ kind: oneOf(FINDING_KINDS[module]), text: string, quote: orNull(string), answer: orNull(string) },
        weight: number,
      }),
      MAX_FINDINGS,
    ),
  });

export const anglesSchema = (templates: readonly TemplateId[]) =>
  object({
    angles: list(
      object({
        ...{ title: string, persona_id: orNull(string), hook: string, promise: string },
        ...{ proof: object({ text: string }), tone: string },
        templates: list(oneOf(templates), ANGLE_LIMITS.templates),
        headlines: list(string, ANGLE_LIMITS.headlines),
        ...{ call_to_action: string, score: number, why: string },
      }),
      MOST_ANGLES,
    ),
  });

import { z } from 'zod';
import { MOST_ANGLES } from '../../../../../lib/domain/strategy/angle';
import { PERSONA_COUNT } from '../../../../../lib/domain/strategy/persona';
import { lenientList } from '../../../providers/gemini/lenient-list';
import { proposedAngleSchema } from '../../../strategy-making/angles/proposed-angle';
import { proposedPersonaSchema } from '../../../strategy-making/check-personas';

/** More than are asked for are not looked at: what is left out of them is filled up with others. */
const SPARE = 2;

/** What a model answers, nothing of which is checked. */
export const personasAnswerSchema = z.object({
  personas: lenientList(proposedPersonaSchema, SPARE * PERSONA_COUNT.most),
});

export const anglesAnswerSchema = z.object({ angles: lenientList(proposedAngleSchema, SPARE * MOST_ANGLES) });

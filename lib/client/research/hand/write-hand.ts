import { correctionSchema } from '../../../domain/research/correction';
import { withDates } from '../../../domain/shared/with-dates';
import { angleDecisionSchema, angleEditSchema, personaEditSchema } from '../../../domain/strategy/hand-edits';
import { z } from 'zod';
import { CatalogueError } from '../../catalogue/catalogue-error';
import type { FirestoreSdk } from '../../firebase/load-sdk';
import { type HandFields, NOTHING_SAID, withHand } from './apply-hand';
import type { PendingHand } from './hand-change';

/** Personas and analyses both have `edits`: what they are of tells them apart. */
const keptSchema = z.object({
  corrections: z.array(correctionSchema).optional(),
  edits: z.array(z.union([personaEditSchema, angleEditSchema])).optional(),
  decisions: z.record(z.string(), angleDecisionSchema).optional(),
});

/**
 * Merges what a person has said into what the server has, in one transaction: so it needs the connection. Gives what
 * came too late. Rejects with Firestore’s error.
 */
export function writeHand(
  { doc, firestore, runTransaction, serverTimestamp }: FirestoreSdk,
  pending: PendingHand,
): Promise<string[]> {
  const place = doc(firestore, pending.path);
  return runTransaction(firestore, async (transaction) => {
    const snapshot = await transaction.get(place);
    if (!snapshot.exists()) throw new CatalogueError('This is not there any more. Reload the page.');
    const parsed = keptSchema.safeParse(withDates(snapshot.data()));
    if (!parsed.success) throw new CatalogueError('This was saved by a newer version of AdForge. Reload the page.');
    const before = fieldsOf(parsed.data);
    const { fields, lost } = withHand(before, pending);
    const changes = changesOf(before, fields);
    if (Object.keys(changes).length > 0) transaction.update(place, { ...changes, updated_at: serverTimestamp() });
    return lost;
  });
}

function fieldsOf({ corrections = [], edits = [], decisions = {} }: z.infer<typeof keptSchema>): HandFields {
  return {
    ...NOTHING_SAID,
    ...{ corrections, decisions },
    personaEdits: edits.filter((edit) => 'persona_id' in edit),
    angleEdits: edits.filter((edit) => 'angle_id' in edit),
  };
}

/** Of each field all of it, as the rules look at it as a whole. */
function changesOf(before: HandFields, after: HandFields): Record<string, unknown> {
  const { corrections, personaEdits, angleEdits, decisions } = after;
  return {
    ...(corrections === before.corrections ? {} : { corrections }),
    ...(personaEdits === before.personaEdits ? {} : { edits: personaEdits }),
    ...(angleEdits === before.angleEdits ? {} : { edits: angleEdits }),
    ...(decisions === before.decisions ? {} : { decisions }),
  };
}

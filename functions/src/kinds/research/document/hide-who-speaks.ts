import { jobPath } from '../../../../../lib/domain/shared/paths';
import { firestore } from '../../../firebase/admin';
import { inTransaction } from '../../../firebase/in-transaction';
import { removePersonalData } from '../../../research-reading/reading/remove-personal-data';
import type { ResearchJob } from '../research-state';

/**
 * Takes what tells who somebody is out of what was pasted, in the job itself: lists and answers show what was asked for
 * for as long as the job is kept. Safe to repeat.
 */
export async function hideWhoSpeaks({ id, input }: ResearchJob): Promise<void> {
  const { notes, texts } = input;
  if (notes === '' && texts.length === 0) return;
  const hidden = (text: string) => removePersonalData(text, 'customer');
  const change = {
    'input.notes': within(hidden(notes), notes),
    'input.texts': texts.map(({ title, text }) => ({ title, text: within(hidden(text), text) })),
  };
  const ref = firestore.doc(jobPath(id));
  await inTransaction(async (transaction) => {
    const snapshot = await transaction.get(ref);
    if (snapshot.exists) transaction.update(ref, change);
  });
}

/** No longer than it was, so that it stays within the limits of the input, and never nothing. */
function within(text: string, before: string): string {
  return text.slice(0, before.length) || before.slice(0, 1);
}

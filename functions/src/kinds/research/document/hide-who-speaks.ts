import { isDeepStrictEqual } from 'node:util';
import { jobPath } from '../../../../../lib/domain/shared/paths';
import { firestore } from '../../../firebase/admin';
import { inTransaction } from '../../../firebase/in-transaction';
import { pastedWithoutPersonalData } from '../../../../../lib/domain/research/personal-data/remove-personal-data';
import type { ResearchJob } from '../research-state';

/**
 * Takes what tells who somebody is out of what was pasted, in the job itself: lists and answers show what was asked for
 * for as long as the job is kept. Page and API have done so before it was sent; others may create jobs, too. Safe to
 * repeat.
 */
export async function hideWhoSpeaks({ id, input }: ResearchJob): Promise<void> {
  const notes = pastedWithoutPersonalData(input.notes);
  const texts = input.texts.map(({ title, text }) => ({ title, text: pastedWithoutPersonalData(text) }));
  if (isDeepStrictEqual({ notes, texts }, { notes: input.notes, texts: input.texts })) return;
  const change = { 'input.notes': notes, 'input.texts': texts };
  const ref = firestore.doc(jobPath(id));
  await inTransaction(async (transaction) => {
    const snapshot = await transaction.get(ref);
    if (snapshot.exists) transaction.update(ref, change);
  });
}

import { hostTurnsPath } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { inOptimisticTransaction } from '../../firebase/optimistic-transaction';
import { shortHash } from '../../hashing/document-id';
import { timestampsToDates } from '../../engine/documents/read-documents';
import { type HostTurns, hostTurnsSchema, unusedTurns } from '../../web-pages/turns/host-turns';
import type { TurnStore } from '../../web-pages/turns/shared-pace';

/** The turns at hosts as documents, one of each host. Without locks: whoever is overtaken looks again. */
export const firestoreTurns: TurnStore = {
  change: (host, decide) =>
    inOptimisticTransaction(async (transaction) => {
      const ref = firestore.doc(hostTurnsPath(shortHash(host, 40)));
      const [snapshot] = await transaction.getAll(ref);
      const { answer, turns } = decide(readTurns(snapshot.data(), host));
      if (turns && snapshot.exists) transaction.update(ref, turns);
      else if (turns) transaction.create(ref, turns);
      return answer;
    }),
};

/** What can't be read, by a console edit for example, counts as unused: it is written anew. */
function readTurns(data: unknown, host: string): HostTurns {
  return hostTurnsSchema.safeParse(timestampsToDates(data)).data ?? unusedTurns(host);
}

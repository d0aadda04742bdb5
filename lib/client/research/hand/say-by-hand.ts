import { randomId } from '../../../domain/shared/random-id';
import { CatalogueError } from '../../catalogue/catalogue-error';
import { refusalOf, UNREACHED } from '../../catalogue/refusals';
import { currentUid, ensureUser } from '../../session/session-store';
import { type Said, withSaid } from './hand-change';
import { keepHand, syncHand } from './pending-hand';
import { untilHandTaken } from './send-hand';

/**
 * Says something of what was found out: on screen at once, and kept in this browser until the server has it, also
 * through a reload. `say` is told when, so that what is said carries it. Resolves when the server has it, offline with
 * the connection. Rejects with CatalogueError.
 */
export async function sayByHand(pathOf: (uid: string) => string, say: (at: Date) => Said): Promise<void> {
  const uid = currentUid() ?? (await account());
  const path = pathOf(uid);
  const at = Date.now();
  const by = randomId(12);
  keepHand(path, withSaid(syncHand(path), { uid, path }, { said: say(new Date(at)), at, by }));
  await untilHandTaken(path, by);
}

const account = () =>
  ensureUser().catch((error: unknown) => {
    throw new CatalogueError(refusalOf(error) ?? UNREACHED);
  });

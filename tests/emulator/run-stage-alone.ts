// Runs the stage that the job named on the command line is at, in a process of its own, as a function instance does: with
// the environment's provider, and free to be killed.
import process from 'node:process';
import '../../functions/src/kinds/registry';
import { deliver } from '../../functions/src/engine/delivery/deliver';
import { readRun } from '../../functions/src/engine/run/run';
import { firestore } from '../../functions/src/firebase/admin';
import { runPath } from '../../lib/domain/shared/paths';

const job_id = process.argv[2] ?? '';
const ref = firestore.doc(runPath(job_id));
// Queued anew, as the watchdog does: what is on the emulator's queue finds itself outdated.
const { generation: before } = readRun(await ref.get());
await ref.update({ generation: before + 1, status: 'waiting', lease: null, retry_at: null });
const { user_id, generation, attempts: after_tries, status } = readRun(await ref.get());
if (status === 'waiting') {
  await deliver({ job_id, user_id, work: 'stage', id: 'run', generation, after_tries, early: 0 }, 0);
  // Nor is its next try for the emulator's functions, which have another environment.
  const { status: after, generation: current } = readRun(await ref.get());
  if (after === 'waiting') await ref.update({ generation: current + 1 });
}
process.exit(0);

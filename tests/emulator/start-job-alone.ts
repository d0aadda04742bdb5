// Starts the job named on the command line in a process of its own, as a function instance does: with the environment's
// provider, and free to be killed.
import process from 'node:process';
import { startJob } from '../../functions/src/engine/start/start-job';

await startJob(process.argv[2] ?? '');
process.exit(0);

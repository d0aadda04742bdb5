import { runPath } from '../../../../lib/domain/shared/paths';
import { stateIn } from '../../engine/run/run';
import { firestore } from '../../firebase/admin';
import { loadInputs } from '../../inputs/load-inputs';

/** The working copies of the photos and the logo of a job that makes ads or images. */
export const inputsOf = (jobId: string) =>
  loadInputs(jobId, async () => stateIn(await firestore.doc(runPath(jobId)).get()));

import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import type { StageWork } from '../../engine/registry/pipeline';
import { type InputUploads, prepareInputs } from '../../inputs/prepare-inputs';
import type { StoredInputs } from '../../inputs/stored-inputs';
import { maskModel } from '../../providers/gemini/masks/mask-model';
import type { AskedMask } from './asked-mask';
import { masksOfPhotos } from './mask-of-photo';

/** What of a stage's state it is about. */
interface PreparedState {
  inputs: StoredInputs | null;
  masks: AskedMask[];
}

type Work<S> = Pick<StageWork<IdentifiedJob, S>, 'job' | 'state' | 'attempt' | 'signal' | 'setAside' | 'save'>;

/**
 * Checks a job's files and prepares working copies of them, unless an earlier try has; gives the state with these. A product
 * in a scene is cut out by a mask of the operator's model, where there is a key and money for that. Rejects with InputError,
 * and with NoLongerOursError.
 */
export async function prepareFiles<S extends PreparedState>(work: Work<S>, uploads: InputUploads): Promise<S> {
  const { job, attempt, signal } = work;
  if (work.state.inputs) return work.state;
  let { masks } = work.state;
  const model = maskModel();
  const maskFor =
    model === null
      ? undefined
      : masksOfPhotos({
          ...{ job, model, attempt, signal },
          asked: () => masks,
          setAside: (usd, photo) => work.setAside({ usd }, {}, `mask-${photo}`),
          async keep(mask, spent) {
            masks = [...masks.filter(({ photo }) => photo !== mask.photo), mask];
            await work.save({ ...work.state, masks }, spent);
          },
        });
  const inputs = await prepareInputs(job, uploads, maskFor);
  return { ...work.state, masks, inputs };
}

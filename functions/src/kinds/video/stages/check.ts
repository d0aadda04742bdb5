import { productsProblem } from '../../../../../lib/domain/kinds/video/video-generation';
import { InputError } from '../../../inputs/input-error';
import { prepareInputs } from '../../../inputs/prepare-inputs';
import type { VideoOutcome, VideoWork } from '../video-state';

/** Checks the files and prepares working copies of them, unless an earlier try has. */
export async function checkFiles({ job, state }: VideoWork): Promise<VideoOutcome> {
  const { template, product_images, logo, others } = job.input;
  const problem = productsProblem(template, 1 + others.length);
  if (problem) throw new InputError('', problem);
  const photos = [...product_images, ...others.map(({ image }) => image)];
  const inputs = state.inputs ?? (await prepareInputs(job, { photos, logo }));
  return { then: 'next', state: { ...state, inputs } };
}

import { InputError } from '../../../inputs/input-error';
import { isOfKind } from '../../../../../lib/domain/jobs/is-of-kind';
import type { JobOf } from '../../../../../lib/domain/jobs/job';
import type { AdProvider } from '../../../providers/provider';
import { adsOfAngle } from '../../../strategy-making/ads-of-angle';
import { scenePrompt } from '../../../strategy-making/scene-prompt';
import { copyOfAngle, saidOfAngle, wordsOfAngle } from '../../../strategy-making/words-of-angle';
import type { AdJob } from '../../ads/ad-job';
import { checkFiles, pipelineOfAds } from '../../ads/ad-pipeline';
import { adLanguage } from '../../ads/plan/ad-language';
import type { AdPlan } from '../../ads/plan/plan-job';
import { noteApproval } from './note-approval';

const ads = pipelineOfAds(planOf);

/**
 * Jobs of ads that say what an angle says: its templates, its words, and scenes that follow from it. A model is asked for
 * words only where they are to be in another language than the angle's, and may say no more in it.
 */
export const angleAdsPipeline: typeof ads = {
  ...ads,
  stages: {
    ...ads.stages,
    check: {
      async run(work) {
        await noteApproval(ofAngle(work.job));
        return checkFiles(work);
      },
    },
  },
};

type AngleJob = AdJob & JobOf<'approve_angle'>;

function ofAngle(job: AdJob): AngleJob {
  if (!isOfKind(job, 'approve_angle')) throw new Error(`The job ${job.id} has no angle`);
  return job;
}

function planOf(job: AdJob, { templates }: AdProvider): AdPlan {
  const { id, input } = ofAngle(job);
  if (!input.angle.templates.some((template) => templates[template])) {
    throw new InputError('', 'None of this angle’s templates can be made here. Choose another angle.');
  }
  const words = wordsOfAngle(input);
  return {
    rules: {
      ads: adsOfAngle(input, id, templates),
      fixed: true,
      templates: input.angle.templates.filter((template) => templates[template]),
      copyFor: (composition) => copyOfAngle(words, composition, 0),
      promptFor: (template, copy) => scenePrompt(input, template, copy),
    },
    said: saidOfAngle(input),
    asksForWords: adLanguage(input) !== input.angle.lang,
  };
}

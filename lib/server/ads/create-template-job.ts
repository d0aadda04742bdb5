import 'server-only';
import { imageTemplateInputSchema } from '../../domain/kinds/ads/image-template';
import { newJob } from '../../domain/jobs/job';
import { serverTimestamp } from '../firebase/admin';
import { adJobCreator } from './create-ad-job';
import { readTemplateFields } from './template-fields';

/** Creates a job that makes one ad of a chosen template. */
export const createTemplateJob = adJobCreator({
  read: readTemplateFields,
  document: (uid, input, { template, variation }) =>
    newJob('image-template', uid, imageTemplateInputSchema.parse({ ...input, template, variation }), serverTimestamp()),
});

import { PHOTO_FORMATS_OR } from '../../domain/shared/upload';
import { z } from 'zod';
import { MOST_PLAYGROUND_IMAGES } from '../../domain/kinds/playground/playground-video';
import { VIDEO_LIMITS } from '../../domain/video/video-limits';
import { JOB_ID_FORMS } from '../../domain/work/job-id';
import { callbackUrlField } from '../fields/fields';
import { textField } from '../fields/text-field';
import { pictures } from './generate-body';
import { makerField, secondsField, videoRatioField } from './video-body';

const { prompt, seconds } = VIDEO_LIMITS;
const PROMPT = `Send prompt as a text of 1 to ${prompt} characters: what the video shall show.`;
const PREVIOUS = 'Send previous_job_id as the id of a playground video of yours, or leave it out.';

/** The JSON body that asks for a video of a prompt; a multipart form has the same fields, and files as `images`. */
export const playgroundRequestSchema = z.strictObject(
  {
    prompt: textField('prompt', prompt, PROMPT)
      .trim()
      .min(1, PROMPT)
      .describe('What it shall show; with previous_job_id, what shall be different.'),
    images: pictures('images', MOST_PLAYGROUND_IMAGES).describe(
      `Up to ${MOST_PLAYGROUND_IMAGES} pictures to go by: addresses on the public internet or data URLs, ${PHOTO_FORMATS_OR}.`,
    ),
    duration_seconds: secondsField.describe(`How long; ${seconds.usual} if nothing is said.`),
    aspect_ratio: videoRatioField.describe('9:16 if nothing is said.'),
    draft: z
      .boolean('Send draft as true or false, or leave it out.')
      .nullish()
      .describe('The smallest and cheapest video, to see whether it is what you mean.'),
    maker: makerField.describe(
      'Who films: `auto` is the video model where there is one that may be paid for, and else the studio; `model` fails where it can’t be the model. `auto` if nothing is said.',
    ),
    previous_job_id: z
      .string(PREVIOUS)
      .regex(JOB_ID_FORMS.job, PREVIOUS)
      .nullish()
      .describe(
        'A finished playground video of yours that this is another version of. What is left out is as it was there.',
      ),
    callback_url: callbackUrlField.nullish(),
  },
  'Send a JSON object with a prompt, or the same fields as multipart/form-data with files as images.',
);
export type PlaygroundRequest = z.infer<typeof playgroundRequestSchema>;

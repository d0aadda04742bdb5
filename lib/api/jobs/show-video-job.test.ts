import { expect, it } from 'vitest';
import { SAMPLE_INPUTS } from '../../domain/kinds/sample-inputs';
import type { IdentifiedJob } from '../../domain/jobs/job';
import type { VideoResult } from '../../domain/video/video-result';
import { at, jobOf } from './job-fixtures';
import { dataResultSchema } from './result-body';
import { jobBody } from './show-job';

const result: VideoResult = {
  video_url: null,
  storage_path: null,
  poster_url: null,
  thumbnail_url: null,
  captions_url: null,
  thumbnails: null,
  duration_seconds: 10,
  width: 1080,
  height: 1920,
  fps: 30,
  bytes: null,
  has_audio: false,
  has_voice: false,
  scenes: [
    {
      number: 1,
      text: 'Hot',
      seconds: 4,
      status: 'done',
      poster_url: 'https://x/1.jpg',
      thumbnail_url: 'https://x/1.webp',
      drawn_frames: 120,
    },
    {
      number: 2,
      text: 'Norden',
      seconds: 6,
      status: 'waiting',
      poster_url: null,
      thumbnail_url: null,
      drawn_frames: 0,
    },
  ],
  model: null,
  encoder: null,
  cost_usd: 0,
  note: null,
};

it('a video is told of in the documented words, with the scenes that there are', () => {
  const job: IdentifiedJob = {
    ...jobOf({ status: 'processing', started_at: at(1) }),
    type: 'video_generation',
    input: SAMPLE_INPUTS.video_generation,
    progress: { percentage: 46, current_step: 'Generating scene 2 of 2' },
    result,
  };
  const { data, job_type } = jobBody(job, [], at(10));
  expect(job_type).toBe('video_generation');
  expect(data).toMatchObject({
    type: 'video_generation',
    progress_data: {
      percentage: 46,
      current_step: 'Generating scene 2 of 2',
      stages: ['check', 'direct', 'draw', 'finish'].map((id) => ({ id })),
    },
    result_data: result,
  });
  expect(data.progress).toEqual({ percentage: 46, current_step: 'Generating scene 2 of 2' });
  expect(dataResultSchema.parse(data.result)).toEqual(result);
});

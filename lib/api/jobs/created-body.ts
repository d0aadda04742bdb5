import { z } from 'zod';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { type Figures, NO_FIGURES } from '../../domain/work/figures';
import { shownJobId } from '../../domain/work/job-id';
import { envelope, imageJobIdField, jobIdField, jobTypeField, shownJobIdField, timeField } from '../fields/fields';
import { plannedEnd } from './estimate';

const status_url = z.string().describe('Where the job can be looked at.');
const rest = { created_at: timeField, estimated_completion: timeField, status_url, message: z.string() };

const queued = { job_id: jobIdField, status: z.literal('queued') };

/** The answer of the addresses that make ads, which are older than `type`. */
export const createdBodySchema = z.object({ ...envelope, data: z.object({ ...queued, ...rest }), ...queued });
export type CreatedBody = z.infer<typeof createdBodySchema>;

const queuedOfKind = { job_id: shownJobIdField, status: z.literal('queued') };

/** The answer of every address that creates a job of another kind. */
export const createdOfKindSchema = z.object({
  ...envelope,
  data: z.object({ ...queuedOfKind, type: jobTypeField, ...rest }),
  ...queuedOfKind,
});
export type CreatedOfKind = z.infer<typeof createdOfKindSchema>;

const underWay = { job_id: shownJobIdField, status: z.enum(['queued', 'processing']) };

/** The same of an address that answers with the job that is under way already where there is one. */
export const createdOrJoinedSchema = z.object({
  ...envelope,
  data: z.object({ ...underWay, type: jobTypeField, ...rest }),
  ...underWay,
});
export type CreatedOrJoined = z.infer<typeof createdOrJoinedSchema>;

const STATUS = 'queued' as const;

/** The documented answer about a job that was just created; its flat fields are for clients that read the body itself. */
export function createdBody(
  job: IdentifiedJob,
  figures: Figures = NO_FIGURES,
  message = 'Ad generation job created successfully',
): CreatedBody {
  const { id: job_id } = job;
  const data = { job_id, status: STATUS, ...restOf(job, figures) };
  return { success: true, message, data, job_id, status: STATUS };
}

/** The same with the kind; `message` says what was created. */
export function createdOfKind(job: IdentifiedJob, figures: Figures, message: string): CreatedOfKind {
  const job_id = shownJobId(job.id);
  const data = { job_id, status: STATUS, type: job.type, ...restOf(job, figures) };
  return { success: true, message, data, job_id, status: STATUS };
}

/** The same of a job that was under way before it was asked for. */
export function joinedJob(job: IdentifiedJob, figures: Figures, message: string): CreatedOrJoined {
  const created = createdOfKind(job, figures, message);
  if (job.status !== 'processing') return created;
  const { status } = job;
  const data = { ...created.data, status, message: 'Job is under way. Use the status_url to check progress.' };
  return { ...created, status, data };
}

function restOf(job: IdentifiedJob, figures: Figures) {
  return {
    created_at: job.created_at.toISOString(),
    estimated_completion: plannedEnd(job, figures).toISOString(),
    status_url: `/api/v1/jobs/${job.id}`,
    message: 'Job is queued. Use the status_url to check progress.',
  };
}

const pendingImage = { job_id: imageJobIdField, status: z.literal('pending') };

/** The answer of `/generate`. */
export const createdImageSchema = z.object({
  ...envelope,
  ...pendingImage,
  data: z.object({ job_id: imageJobIdField, status: z.literal('queued'), status_url, message: z.string() }),
});
export type CreatedImage = z.infer<typeof createdImageSchema>;

/** `data` is for clients that look there. */
export function createdImageBody({ id }: IdentifiedJob): CreatedImage {
  const message = 'Image generation job created. Poll its address for the result.';
  const job_id = Number(id);
  return {
    success: true,
    job_id,
    status: 'pending',
    message,
    data: { job_id, status: STATUS, status_url: `/api/v1/jobs/${id}`, message },
  };
}

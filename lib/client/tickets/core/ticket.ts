import { z } from 'zod';
import type { JobKind } from '../../../domain/jobs/job';
import type { newJobOf } from '../../../domain/jobs/new-job';
import { newUploadId } from '../../../domain/shared/random-id';
import { uploadIdSchema } from '../../../domain/shared/upload';
import { jobIdSchema } from '../../../domain/work/job-id';
import { type TicketFile, ticketFileSchema } from '../../files/ticket-file';

/** A form that a person fills in and sends as a job, with everything that has to outlive a reload. */
export interface Ticket<F> {
  /** The id that the job will have: chosen before anything is sent, so that sending twice makes one job. */
  jobId: string;
  uploadId: string;
  form: F;
  files: TicketFile[];
  submitRequested: boolean;
  /** When it was, in milliseconds; the time that the job shows until the server has given it its own. */
  requestedAt: number | null;
  /** The job's document was handed to Firestore, in this page or an earlier one; the server may not have it yet. */
  submitted: boolean;
  /** The server has the job. */
  confirmed: boolean;
  submitError: string | null;
  /** The job that the person watches: of this ticket, or of the one before. */
  currentJobId: string | null;
  /** Whose ticket it is; null before there is any account. */
  owner: { uid: string; named: boolean } | null;
}

/** What creates the job of a ticket. */
export type NewJob = ReturnType<typeof newJobOf<JobKind, unknown>>;

/** All that has to be said of one sort of ticket; everything else the sorts have in common. */
export interface TicketKind<F extends object> {
  /** Under which the browser keeps it. */
  key: string;
  emptyForm: F;
  /** Looser than the input of a job: what is half filled in must survive a reload. */
  form: z.ZodType<F>;
  /** What an earlier version of the page has kept, in the shape of today; anything else as it is. */
  fromBefore?(stored: unknown): unknown;
  newJobId(): string;
  /** Paths of files are empty until they are in Storage; `now` is the SDK's server timestamp. */
  newJob(ticket: Ticket<F>, uid: string, now: unknown): NewJob;
  /** Whether the next job can be asked for as soon as the server has this one; else once it has ended. */
  goesOn: boolean;
  /** Why no file can be added while it is being sent. */
  whileSent: string;
}

export function freshTicket<F extends object>(kind: TicketKind<F>, kept: Partial<Ticket<F>> = {}): Ticket<F> {
  return {
    jobId: kind.newJobId(),
    uploadId: newUploadId(),
    form: kind.emptyForm,
    files: [],
    submitRequested: false,
    requestedAt: null,
    submitted: false,
    confirmed: false,
    submitError: null,
    currentJobId: null,
    owner: null,
    ...kept,
  };
}

/** What a stored text holds; null for anything that isn't a ticket of this sort. */
export function parseTicket<F extends object>(kind: TicketKind<F>, stored: string | null): Ticket<F> | null {
  if (stored === null) return null;
  const schema = z.object({
    jobId: jobIdSchema,
    uploadId: uploadIdSchema,
    form: kind.form,
    files: z.array(ticketFileSchema),
    submitRequested: z.boolean(),
    requestedAt: z.number().nullable(),
    submitted: z.boolean(),
    confirmed: z.boolean(),
    submitError: z.string().nullable(),
    currentJobId: jobIdSchema.nullable(),
    owner: z.object({ uid: z.string(), named: z.boolean() }).nullable(),
  });
  try {
    const kept: unknown = JSON.parse(stored);
    return schema.parse(kind.fromBefore ? kind.fromBefore(kept) : kept);
  } catch {
    return null;
  }
}

import { adSchema, type IdentifiedAd } from '../../domain/ads/ad';
import { type Conversation, conversationSchema } from '../../domain/ads/conversation';
import { type IdentifiedJob, jobSchema } from '../../domain/jobs/job';
import { type JobRequest, jobRequestSchema } from '../../domain/jobs/request';
import { withDates } from '../../domain/shared/with-dates';

/** The job in a document's data; null when it isn't one that this version knows. */
export function parseJob(id: string, data: unknown): IdentifiedJob | null {
  const parsed = jobSchema.safeParse(withDates(data));
  return parsed.success ? { ...parsed.data, id } : null;
}

/** The ad in a document's data; null when it isn't one that this version knows. */
export function parseAd(id: string, data: unknown): IdentifiedAd | null {
  const parsed = adSchema.safeParse(withDates(data));
  return parsed.success ? { ...parsed.data, id } : null;
}

/** The conversation in a document's data; null when it isn't one that this version knows. */
export function parseConversation(data: unknown): Conversation | null {
  return conversationSchema.safeParse(withDates(data)).data ?? null;
}

/** The request in a document's data; null when it isn't one that this version knows. */
export function parseRequest(data: unknown): JobRequest | null {
  return jobRequestSchema.safeParse(withDates(data)).data ?? null;
}

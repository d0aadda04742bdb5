import { type Chat, chatSchema } from '../../domain/insights/chat';
import { withDates } from '../../domain/shared/with-dates';

export type IdentifiedChat = Chat & { id: string };

/** The conversation in a document's data; null when it isn't one that this version knows. */
export function parseChat(id: string, data: unknown): IdentifiedChat | null {
  const parsed = chatSchema.safeParse(withDates(data));
  return parsed.success ? { ...parsed.data, id } : null;
}

import 'server-only';
import { processWide } from '../process/process-wide';
import { ApiError } from './api-error';

/** How many answers one person may hold open at the same time, in one process. */
const MAX_OPEN = 20;

/** Counts the answers that stay open: each holds a connection and some memory of the server. */
export class OpenAnswers {
  private readonly open = new Map<string, number>();

  constructor(private readonly limit: number) {}

  /** Takes a place; what it gives frees it, once. Throws an ApiError when the person has no place left. */
  take(uid: string): () => void {
    const taken = this.open.get(uid) ?? 0;
    if (taken >= this.limit) {
      throw new ApiError(
        'RATE_LIMIT_EXCEEDED',
        `You are waiting for ${taken} answers already. Close one of them, or ask without waiting.`,
        { headers: { 'Retry-After': '10' } },
      );
    }
    this.open.set(uid, taken + 1);
    let isTaken = true;
    return () => {
      if (isTaken) this.free(uid);
      isTaken = false;
    };
  }

  private free(uid: string): void {
    const taken = this.open.get(uid) ?? 0;
    if (taken > 1) this.open.set(uid, taken - 1);
    else this.open.delete(uid);
  }
}

/** The one of this process. */
export const openAnswers = () => processWide('open-answers', () => new OpenAnswers(MAX_OPEN));

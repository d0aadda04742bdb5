import 'server-only';
import { openAnswers } from '../../http/open-answers';
import { isStillVerified } from '../../auth/verify-token';
import { eventsQuerySchema } from '../../../api/requests/job-query';
import { readQuery } from '../../http/read-query';
import { answerEvent, documentsEvent, isOver, jobEvents } from './job-events';
import type { JobState } from '../read/job-feed';
import { firestoreJobs } from '../read/job-source';
import { knownFigures } from '../read/known-figures';
import { liveJobs } from '../read/live-jobs';

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // Compressing would hold events back until there are enough of them.
  'Cache-Control': 'private, no-cache, no-transform',
  Vary: 'Authorization',
  'X-Accel-Buffering': 'no',
};

/**
 * Answers `GET /jobs/{id}/events`; 204, which tells an EventSource to stop, when the client has
 * the terminal event already. Throws an ApiError. Everything is freed when the client hangs up.
 */
export async function streamJob(request: Request, jobId: string, uid: string): Promise<Response> {
  const lastEventId = request.headers.get('last-event-id');
  const { as } = readQuery(new URL(request.url).searchParams, eventsQuerySchema);
  const leave = openAnswers().take(uid);
  const ending = new AbortController();
  const states = liveJobs().follow(jobId, uid, AbortSignal.any([request.signal, ending.signal]));
  const end = () => {
    ending.abort();
    // Between two events the generator waits for nothing that an abort would end.
    void states.return(undefined);
    leave();
  };
  try {
    const first = await states.next();
    if (first.done || isOver(first.value, lastEventId)) {
      end();
      return new Response(null, { status: 204 });
    }
    const events = jobEvents(startingWith(first.value, states), {
      lastEventId,
      isAllowed: () => isStillVerified(request),
      eventOf: (state) =>
        as === 'documents'
          ? documentsEvent(state, firestoreJobs.readAds)
          : answerEvent(state, () => knownFigures().current()),
    });
    return new Response(bytesOf(events, end), { headers: HEADERS });
  } catch (error) {
    end();
    throw error;
  }
}

async function* startingWith(first: JobState, rest: AsyncIterable<JobState>): AsyncGenerator<JobState> {
  yield first;
  yield* rest;
}

/** Asks for the next text when the client has taken the one before; `end` is called once nothing more is wanted. */
function bytesOf(texts: AsyncIterator<string>, end: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let hasEnded = false;
  return new ReadableStream({
    async pull(controller) {
      // A job that is deleted while it is followed ends the stream; who connects again gets the 404.
      const next = await texts.next().catch(() => ({ done: true as const, value: undefined }));
      if (hasEnded) return;
      if (!next.done) return controller.enqueue(encoder.encode(next.value));
      end();
      controller.close();
    },
    cancel() {
      hasEnded = true;
      end();
    },
  });
}

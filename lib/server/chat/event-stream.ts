import 'server-only';
import type { ChatEvent } from '../../domain/insights/chat';
import { within } from '../process/pause';

/** Proxies close a connection on which nothing comes for a while. */
const HEARTBEAT_MS = 15_000;

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // Compressing would hold events back until there are enough of them.
  'Cache-Control': 'private, no-store, no-transform',
  Vary: 'Authorization',
  'X-Accel-Buffering': 'no',
};

/** Events as Server-Sent Events; `end` is called once, when nothing more is wanted. */
export function eventStream(events: AsyncGenerator<ChatEvent>, end: () => void): Response {
  const encoder = new TextEncoder();
  let upcoming: Promise<IteratorResult<ChatEvent>> | null = null;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      upcoming ??= events.next();
      try {
        const next = await within(upcoming, HEARTBEAT_MS);
        if (next === null) return controller.enqueue(encoder.encode(': still at it\n\n'));
        upcoming = null;
        if (!next.done) return controller.enqueue(encoder.encode(eventText(next.value)));
        end();
        controller.close();
      } catch (error) {
        end();
        controller.error(error);
      }
    },
    async cancel() {
      end();
      // Lets it keep what was said; it waits for nothing any more.
      await events.return(undefined).catch(() => undefined);
    },
  });
  return new Response(body, { headers: HEADERS });
}

export function eventText({ event, data }: ChatEvent): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

export interface ServerEvent {
  type: string;
  /** null where the event has none. */
  id: string | null;
  data: string;
}

/** The connection says nothing for longer than its heartbeats are apart: something holds it back. */
export class SilentStreamError extends Error {
  override name = 'SilentStreamError';
}

/** Server-Sent Events of a body, as they come. Rejects with SilentStreamError after `silentMs` without a byte. */
export async function* readEvents(body: ReadableStream<Uint8Array>, silentMs: number): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await readInTime(reader, silentMs);
      if (done) return;
      text += decoder.decode(value, { stream: true });
      // A carriage return at the end may be the first half of a line's end.
      const blocks = text.replace(/\r\n|\r(?!$)/g, '\n').split('\n\n');
      text = blocks.pop() ?? '';
      yield* blocks.flatMap(eventOf);
    }
  } finally {
    // A stream that has failed has nothing to cancel; why it failed is on its way to the caller.
    await reader.cancel().catch(() => undefined);
  }
}

async function readInTime(reader: ReadableStreamDefaultReader<Uint8Array>, silentMs: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SilentStreamError('The stream is silent.')), silentMs);
  });
  try {
    return await Promise.race([reader.read(), silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** Nothing for a block that is only comments, or a `retry`. */
function eventOf(block: string): ServerEvent[] {
  const event: ServerEvent = { type: 'message', id: null, data: '' };
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [, field, value = ''] = /^([^:]+)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'event') event.type = value;
    if (field === 'id') event.id = value;
    if (field === 'data') data.push(value);
  }
  return data.length > 0 ? [{ ...event, data: data.join('\n') }] : [];
}

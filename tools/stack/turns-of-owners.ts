import { AsyncLocalStorage } from 'node:async_hooks';
import { Writable } from 'node:stream';
import { firebaseTools, type FunctionCall } from './firebase-tools';

const owners = new AsyncLocalStorage<string>();

/** Whose document the event is about that is just being handled; empty for anything else. */
export const ownerOfCall = (): string => owners.getStore() ?? '';

/**
 * The Functions emulator handles 50 calls at a time, whatever they are for, in the order in which they come: four thousand
 * events of one function keep every other function from being called. In a deployment functions don't wait for each
 * other, nor one person's events for another's. Here each call is handled at once, and knows whose it is: it waits for a
 * process of its function alone, where people take turns (`ProcessStarts`). The Firestore emulator tells of the next event
 * once one or two before it are answered, so it gets its answer at once: it makes nothing of it, and tells of no event twice.
 */
export function letFunctionsBe(): void {
  const { WorkQueue } = firebaseTools('emulator/workQueue');
  WorkQueue.DEFAULT_MAX_PARALLEL = Infinity;
  // Writes the whole queue into the log at every change of it.
  WorkQueue.prototype.logState = () => undefined;
  const { prototype } = firebaseTools('emulator/functionsEmulator').FunctionsEmulator;
  const { handleHttpsTrigger } = prototype;
  prototype.handleHttpsTrigger = function (request, response) {
    const owner = ownerIn(request);
    if (owner === '') return handleHttpsTrigger.call(this, request, response);
    response.status(204).end();
    return owners.run(owner, () => handleHttpsTrigger.call(this, request, new Unheard()));
  };
}

/** The answer to an event, which nobody waits for. */
class Unheard extends Writable {
  override _write(_chunk: unknown, _encoding: string, done: () => void): void {
    done();
  }

  writeHead(): this {
    return this;
  }

  status(): this {
    return this;
  }

  send(): this {
    return this.end();
  }
}

/** The document's `user_id`, as it stands in an event of Firestore: Protocol Buffers in Base64. */
export function ownerIn({ rawBody, headers }: FunctionCall): string {
  if (!rawBody || !String(headers['content-type']).includes('application/protobuf')) return '';
  const bytes = Buffer.from(rawBody.toString('latin1'), 'base64');
  const at = bytes.indexOf(FIELD);
  if (at < 0) return '';
  // google.firestore.v1.Value, of which field 17 is a string: the length of the value, its tag, the length of the string.
  const [, tag, more, length] = bytes.subarray(at + FIELD.length, at + FIELD.length + 5).subarray(1);
  return tag === 0x8a && more === 0x01 && length !== undefined
    ? bytes.toString('utf8', at + FIELD.length + 5, at + FIELD.length + 5 + length)
    : '';
}

const FIELD = Buffer.from('user_id');

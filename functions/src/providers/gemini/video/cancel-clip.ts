import type { GoogleGenAI } from '@google/genai';
import { callOptions } from './video-call';

const CANCEL_MS = 10_000;

/** Asks the service to make a clip no longer. Gives whether it has heard so; the clip may be on the bill all the same. */
export async function cancelClip(client: GoogleGenAI, operation: string, signal: AbortSignal): Promise<boolean> {
  try {
    await client.interactions.cancel(operation, undefined, callOptions(signal, CANCEL_MS));
    return true;
  } catch {
    signal.throwIfAborted();
    // Ended already, or not to be reached: there is nothing more that could be done.
    return false;
  }
}

import { z } from 'zod';
import { areMakersThere, haveMakers } from './makers';

/** Whether `zod` is what stands for it in the browser; on the server and in tests it is zod's own. */
const areNoted = 'noted' in z;

/** Whether schemas can be used already. */
export const canParse = (): boolean => !areNoted || areMakersThere();

/** Fetches what makes the schemas that a page has noted. Rejects where it can't be reached; another call tries again. */
export async function loadParsers(): Promise<void> {
  if (!canParse()) haveMakers((await import('./mini-zod')).z);
}

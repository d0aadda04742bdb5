import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A `demo-` project can't reach Google's servers, whatever credentials are on the machine. */
export const projectId = 'demo-adforge';
export const bucket = `${projectId}.firebasestorage.app`;
export const host = '127.0.0.1';

/** A problem a person can solve: shown as its sentence alone, without a stack. */
export class UserError extends Error {
  override name = 'UserError';
}

import { untilWorthRetrying } from './connection';

/** Loads code; where it could not be fetched, again as soon as that makes sense, for as long as it is wanted. */
export async function patiently<T>(load: () => Promise<T>, isWanted: () => boolean = () => true): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await load();
    } catch (error) {
      if (!isWanted()) throw error;
      await untilWorthRetrying(attempt);
    }
  }
}

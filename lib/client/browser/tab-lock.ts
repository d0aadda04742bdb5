/**
 * Runs `work` while no other tab runs work under the same name; the browser frees the lock
 * when a tab closes, so that the next one takes over. Rejects with `AbortError` when the
 * signal ends the wait. Where the browser has no locks, or gives none to this site, the work just runs.
 */
export async function withTabLock<T>(name: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  let hasBegun = false;
  const begin = () => {
    hasBegun = true;
    return work();
  };
  try {
    // Absent in old browsers and outside https; where storage is blocked, asking for one is a SecurityError.
    const locks = globalThis.navigator?.locks as LockManager | undefined;
    if (locks) return await locks.request(`adforge-${name}`, signal ? { signal } : {}, begin);
  } catch (error) {
    if (hasBegun || signal?.aborted) throw error;
  }
  return work();
}

/** Held by the tab that hands a job over to Firestore, until the server has it. */
export const submitLock = (jobId: string) => `submit-${jobId}`;
/** Held by the tab that hands changes of a brand or product over, until the server has them. */
export const changeLock = (key: string) => `change-${key}`;
/** Held by the tab that cancels a job, until the server knows. */
export const cancelLock = (jobId: string) => `cancel-${jobId}`;

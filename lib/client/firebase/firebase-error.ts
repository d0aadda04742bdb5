/** `auth/weak-password`, `permission-denied`, …; `''` for an error that isn't Firebase's. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

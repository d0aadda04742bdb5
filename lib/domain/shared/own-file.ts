const UPLOADED = /^uploads\/up_[a-z0-9]{20}\//;
const READ_FROM_PAGE = /^pages\/[a-zA-Z0-9_-]{1,80}\//;
/** The folders that a job may have made for itself, and a file; no dots but that of the ending, so that no path climbs. */
const FILE = /^(?:[a-zA-Z0-9_-]{1,80}\/){0,3}[a-zA-Z0-9_-]{1,80}\.[a-z0-9]{2,5}$/;

/**
 * Whether a path is that of a file which a person's jobs, brands and products may name: uploaded by them, or read
 * from a page for them. `firestore.rules` say the same of what browsers write.
 */
export function isOwnFile(uid: string, path: string): boolean {
  const own = `users/${uid}/`;
  if (!path.startsWith(own)) return false;
  const below = path.slice(own.length);
  const folder = UPLOADED.exec(below) ?? READ_FROM_PAGE.exec(below);
  return folder !== null && FILE.test(below.slice(folder[0].length));
}

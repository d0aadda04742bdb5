import { pagesFolder, uploadsFolder } from '../../domain/shared/paths';
import type { TicketFile } from './ticket-file';

/** Tries while the connection seems to be there, before a person has to ask for another one. */
export const MAX_TRIES = 4;

/** Whether a job of this account may name the file: it was uploaded with it, or read from a page for it. */
export function isOwnFile(path: string | null, uid: string): boolean {
  return [uploadsFolder(uid), pagesFolder(uid)].some((folder) => path?.startsWith(`${folder}/`));
}

/**
 * Whether a file has to be sent: it never was, or it lies in the folder of an account that
 * isn't the one signed in now, whose job could not use it.
 */
export function needsUpload(file: TicketFile, uid: string | null): boolean {
  if (file.status === 'waiting' || file.status === 'uploading') return true;
  if (file.status === 'failed' || uid === null) return false;
  return !isOwnFile(file.path, uid);
}

/** What a failed try means: try again by itself, or say this to the person. */
export function uploadFailure(
  code: string,
  attempt: number,
  online: boolean,
): { retry: true } | { retry: false; message: string } {
  const message = PERMANENT[code];
  if (message) return { retry: false, message };
  if (!online || attempt < MAX_TRIES) return { retry: true };
  return { retry: false, message: 'The upload didn’t get through. Check your connection, then try again.' };
}

const PERMANENT: Record<string, string> = {
  'storage/unauthorized': 'The server refused this file. Remove it and add it again.',
  'storage/quota-exceeded': 'The server’s storage is full at the moment. Try again later.',
  'auth/admin-restricted-operation': 'Uploading needs an account here. Sign up first, then try again.',
  'auth/operation-not-allowed': 'Uploading needs an account here. Sign up first, then try again.',
  'auth/too-many-requests': 'Too many tries from here. Wait a few minutes, then try again.',
};

export const LOST_FILE = 'This file was lost when the page was closed. Remove it and add it again.';

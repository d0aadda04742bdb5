import { isOwnFile } from '../../files/upload-rules';
import type { Ticket } from './ticket';

export type Submission = 'editing' | 'waiting-for-uploads' | 'waiting-for-connection' | 'sent' | 'refused';

/** Where the sending of a ticket stands, for the page. */
export function submissionOf(ticket: Ticket<unknown>, online: boolean): Submission {
  if (!ticket.submitRequested) return ticket.submitError === null ? 'editing' : 'refused';
  if (ticket.confirmed) return 'sent';
  if (!online) return 'waiting-for-connection';
  return ticket.files.every(({ status }) => status === 'done') ? 'sent' : 'waiting-for-uploads';
}

export type NextStep =
  | { step: 'nothing' }
  /** Make an account: without a file nothing else has done so. */
  | { step: 'account' }
  /** Hand the job to Firestore. `check`: an earlier page may have done so already. */
  | { step: 'write'; check: boolean }
  | { step: 'refuse'; message: string };

/** What is to be done to get a ticket sent. `uid` is null until somebody is signed in. */
export function nextStep(ticket: Ticket<unknown>, uid: string | null): NextStep {
  if (!ticket.submitRequested || ticket.confirmed) return { step: 'nothing' };
  if (ticket.submitted) return uid ? { step: 'write', check: true } : { step: 'nothing' };
  const failed = ticket.files.find(({ status }) => status === 'failed');
  if (failed) {
    const message = `${failed.name} could not be uploaded: ${failed.error ?? 'try it again.'} Then send everything again.`;
    return { step: 'refuse', message };
  }
  if (uid === null) return { step: ticket.files.length === 0 ? 'account' : 'nothing' };
  const ready = ticket.files.every(({ status, path }) => status === 'done' && isOwnFile(path, uid));
  return ready ? { step: 'write', check: false } : { step: 'nothing' };
}

import { randomId } from '../../../domain/shared/random-id';
import { keepBlob } from '../../files/file-blobs';
import { PICTURE_RULES, planAdditions, type Rejection } from '../../files/file-check';
import type { FileRules } from '../../files/file-rules';
import type { FileRole } from '../../files/ticket-file';
import { discardFile } from './discard-file';
import { editFiles } from './ticket-files';
import type { TicketStore } from './ticket-store';

/** What is taken into a ticket. */
interface Chosen {
  role: FileRole;
  files: Iterable<File>;
  rules?: FileRules;
}

/**
 * Takes chosen files into a ticket and starts uploading them at once. Returns those that can't be taken, with what is
 * wrong and what to do. While it is being sent, nothing is taken.
 */
export function addFilesTo<F extends object>(
  store: TicketStore<F>,
  { role, files, rules = PICTURE_RULES }: Chosen,
): Rejection[] {
  store.sync();
  const before = store.current();
  if (before.submitRequested) return [...files].map(({ name }) => ({ name, message: store.kind.whileSent }));
  const { accepted, replaced, rejections } = planAdditions(before.files, role, files, () => randomId(12), rules);
  // The blob goes first: the upload starts with the change of the ticket.
  for (const { file, entry } of accepted) void keepBlob(entry.id, file);
  editFiles(store, ({ files: present }) => [
    ...present.filter(({ id }) => !replaced.includes(id)),
    ...accepted.map(({ entry }) => entry),
  ]);
  for (const file of before.files) if (replaced.includes(file.id)) discardFile(store, before.jobId, file);
  return rejections;
}

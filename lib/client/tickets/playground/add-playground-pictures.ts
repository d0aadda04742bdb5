import { MOST_PLAYGROUND_IMAGES } from '../../../domain/kinds/playground/playground-video';
import type { Rejection } from '../../files/file-check';
import type { FileRole } from '../../files/ticket-file';
import { addFilesTo } from '../core/add-files';
import { playgroundTicket } from './playground-ticket-store';

/** Takes chosen pictures, whatever they were dropped on, and starts uploading them at once. Gives those that can't be taken, with why. */
export function addPlaygroundPictures(_role: FileRole, pictures: Iterable<File>): Rejection[] {
  playgroundTicket.sync();
  const room = Math.max(0, MOST_PLAYGROUND_IMAGES - playgroundTicket.current().files.length);
  const chosen = [...pictures];
  const tooMany = chosen.slice(room).map(({ name }) => ({ name, message: FULL }));
  return [...addFilesTo(playgroundTicket, { role: 'photo', files: chosen.slice(0, room) }), ...tooMany];
}

const FULL = `Up to ${MOST_PLAYGROUND_IMAGES} pictures can be used. Remove one first.`;

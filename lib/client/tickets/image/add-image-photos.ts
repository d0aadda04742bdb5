import type { Rejection } from '../../files/file-check';
import type { FileRole } from '../../files/ticket-file';
import { addFilesTo } from '../core/add-files';
import { imageTicket } from './image-ticket-store';

/** Takes chosen photos, whatever they were dropped on, and starts uploading them at once. Gives those that can't be taken, with why. */
export const addImagePhotos = (_role: FileRole, files: Iterable<File>): Rejection[] =>
  addFilesTo(imageTicket, { role: 'photo', files });

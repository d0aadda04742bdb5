import type { Rejection } from '../../files/file-check';
import type { FileRole } from '../../files/ticket-file';
import { addFilesTo } from '../core/add-files';
import { adsTicket } from './ticket-store';

/** Takes chosen files and starts uploading them at once. Gives those that can't be taken, with why. */
export const addFiles = (role: FileRole, files: Iterable<File>): Rejection[] => addFilesTo(adsTicket, { role, files });

import { PICTURE_RULES, type Rejection } from '../../files/file-check';
import type { FileRole } from '../../files/ticket-file';
import { TRACK_RULES } from '../../files/track-check';
import { addFilesTo } from '../core/add-files';
import { videoTicket } from './video-ticket-store';

/** Takes photos, a logo or a track and starts uploading them at once. Gives those that can't be taken, with why. */
export const addVideoFiles = (role: FileRole, files: Iterable<File>): Rejection[] =>
  addFilesTo(videoTicket, { role, files, rules: role === 'track' ? TRACK_RULES : PICTURE_RULES });

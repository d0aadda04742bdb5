import { FEED_FILE_PATTERN, type FeedUpload } from '../../../../lib/domain/kinds/feed/feed-file';
import { readOwnUpload } from '../../inputs/read-own-upload';

const ADVICE = {
  packed: 'Choose the file itself, as CSV or XML.',
  tooLarge: 'Split it into several files and import each.',
};

/** The bytes of an uploaded feed. Rejects with an InputError for what is not there, not the person's own, or too large. */
export function readUpload(uid: string, uploadId: string, { path, name }: FeedUpload): Promise<Buffer> {
  return readOwnUpload({ uid, uploadId, path, name, pattern: FEED_FILE_PATTERN, advice: ADVICE });
}

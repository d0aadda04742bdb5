import { MAX_REVIEW_ROWS } from '../../../../../lib/domain/kinds/research/research-summary-kind';
import type { ResearchUpload } from '../../../../../lib/domain/kinds/research/research-files';
import { writeObject } from '../../../storage/objects';
import { decodeFeed } from '../../../feeds/bytes/decode-feed';
import { InputError } from '../../../inputs/input-error';
import { readOwnUpload } from '../../../inputs/read-own-upload';
import { type CustomerText, readCustomerSource } from '../../../research-reading/reading/read-customer-source';
import type { ReadReviews } from '../../../research-reading/reading/read-reviews';
import { reviewsAsTable } from '../../../research-reading/reading/reviews-as-table';
import type { SourceText } from '../../../research-reading/reading/source-text';
import type { ResearchJob } from '../research-state';

const PATTERN = /^[a-z0-9]{12}\.(csv|tsv|txt)$/;
const ADVICE = {
  packed: 'Choose the file itself, as CSV or text.',
  tooLarge: 'Split it into several files.',
};
/** Spreadsheets and packed files, which begin with these bytes whatever their names say. */
const NO_TEXT = /^(?:PK|\xd0\xcf\x11\xe0|\x1f\x8b|%PDF|\x89PNG|\xff\xd8\xff|GIF8|RIFF)/;
const MOST_NAMED = 3;

/** What customers have said, and what of it could not be taken: a sentence, or null. */
export interface CustomersRead {
  source: SourceText;
  problem: string | null;
}

/**
 * A person's file of reviews, interviews or mails. What was read of it takes its place in Storage, so that it says
 * nowhere who has said it and can be read again. Rejects with an InputError for what is no text of theirs.
 */
export async function readFile(
  { user_id: uid, upload_id }: { user_id: string; upload_id: string },
  { path, name }: ResearchUpload,
  named: Omit<CustomerText, 'text'>,
): Promise<CustomersRead> {
  const bytes = await readOwnUpload({ uid, uploadId: upload_id, path, name, pattern: PATTERN, advice: ADVICE });
  if (NO_TEXT.test(bytes.subarray(0, 8).toString('latin1'))) {
    throw new InputError(name, `“${name}” is no text. Save the reviews as CSV and choose that.`);
  }
  const read = readCustomers({ ...named, text: decodeFeed(bytes, name) });
  await writeObject(path, Buffer.from(reviewsAsTable(read.source.reviews)), { contentType: 'text/csv' });
  return read;
}

/** Lets what can be read of a job’s files take their places, where it has ended before it came to them. Safe to repeat. */
export async function hideInFiles({ user_id, created_at, input: { upload_id, files } }: ResearchJob): Promise<void> {
  if (upload_id === null) return;
  for (const file of files) {
    const named = { id: 's1', kind: 'reviews', title: file.name, fetchedAt: created_at } as const;
    await readFile({ user_id, upload_id }, file, named).catch((error: unknown) => {
      if (!(error instanceof InputError)) throw error;
    });
  }
}

/** The same of a text that was pasted. */
export function readCustomers(text: CustomerText): CustomersRead {
  const { source, read } = readCustomerSource({ ...text, text: text.text.replace(/\r\n?/gu, '\n') });
  return { source, problem: problemOf(read) };
}

/** “3 rows could not be taken. Line 4: It has no text.” */
function problemOf({ reviews, wrong, more }: ReadReviews): string | null {
  const rest =
    more === 0
      ? []
      : [`Only the first ${Math.min(MAX_REVIEW_ROWS, reviews.length).toLocaleString('en')} reviews were taken.`];
  const lines = wrong.slice(0, MOST_NAMED).map(({ line, reason }) => `Line ${line}: ${reason}`);
  const others = wrong.length > MOST_NAMED ? [`${wrong.length - MOST_NAMED} more lines like these.`] : [];
  const none = reviews.length === 0 ? ['There was nothing to read in it.'] : [];
  const all = [...none, ...rest, ...lines, ...others];
  return all.length === 0 ? null : all.join(' ');
}

import { newJob } from '../../../domain/jobs/job';
import { UID } from '../../firebase/document-fixtures';
import type { DraftFile } from '../../files/draft-file';
import { draftFile } from '../../files/file-fixtures';
import { freshDraft } from '../core/draft';
import { ADS_DRAFT, type AdsDraft } from './ads-draft';
import { jobInput } from './job-input';

// Made-up drafts of ads and their jobs, for tests.

export function uploadedFile(draft: AdsDraft, change: Partial<DraftFile> = {}): DraftFile {
  const path = `users/${UID}/uploads/${draft.uploadId}/abcdefghijkl.png`;
  return draftFile({ path, status: 'done', progress: 1, ...change });
}

/** A draft that can be sent as it is. */
export function readyDraft(change: Partial<AdsDraft> = {}): AdsDraft {
  const draft = freshDraft(ADS_DRAFT, change);
  const form = {
    ...draft.form,
    brand_name: 'Nike',
    product_full_name: 'Nike Air Max 90',
    product_description: 'A running shoe with visible air.',
    count: 2,
  };
  return { ...draft, form, files: [uploadedFile(draft)], ...change };
}

/** The document of a draft's job as Firestore hands it out, with Dates for times. */
export function jobDocument(draft: AdsDraft, change: Record<string, unknown> = {}) {
  return { ...newJob('bulk-dynamic', UID, jobInput(draft), new Date('2026-11-23T10:00:00Z')), ...change };
}

import type { BulkDynamicTicket } from '../../../domain/kinds/ads/bulk-dynamic';
import { createFileActions } from '../core/draft-files';
import { createDraftStore } from '../core/draft-store';
import { ADS_DRAFT } from './ads-draft';

export type { DraftFile, FileRole } from '../../files/draft-file';

/** The draft of a set of ads in this browser. */
export const adsDraft = createDraftStore(ADS_DRAFT);

export const useDraft = adsDraft.use;

export const { add: addFiles, remove: removeFile, retry: retryUpload } = createFileActions(adsDraft);

/** Changes one word of the form; what is being sent stays as it is. */
export function setField<K extends keyof BulkDynamicTicket>(name: K, value: BulkDynamicTicket[K]): void {
  adsDraft.update((draft) => {
    if (draft.submitRequested) return draft;
    return { ...draft, form: { ...draft.form, [name]: value }, submitError: null };
  });
}

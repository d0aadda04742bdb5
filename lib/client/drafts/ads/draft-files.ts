import { currentDraft, syncDraft, updateDraft, useDraft } from './draft-store';
import type { FileBox } from '../../files/file-box';

/** The files of the draft of a set of ads. */
export const draftFiles: FileBox = {
  read: () => {
    const { hydrated, files, uploadId, submitted } = useDraft.getState();
    return hydrated ? { files, uploadId, isSent: submitted } : null;
  },
  change: (change) =>
    updateDraft((draft) => {
      const files = change(draft.files);
      const isSame = files.length === draft.files.length && files.every((file, index) => file === draft.files[index]);
      return isSame ? draft : { ...draft, files };
    }),
  sync: () => {
    currentDraft();
    syncDraft();
  },
  subscribe: (look) => useDraft.subscribe(look),
};

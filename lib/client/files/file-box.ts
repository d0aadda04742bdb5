import type { DraftFile } from './draft-file';

/** Where the chosen files of a draft are kept until a job uses them. */
export interface FileBox {
  /** What is in it; nothing until it is read from storage. */
  read(): { files: readonly DraftFile[]; uploadId: string; isSent: boolean } | null;
  change(change: (files: readonly DraftFile[]) => DraftFile[]): void;
  /** Takes over what another tab has changed. */
  sync(): void;
  subscribe(look: () => void): () => void;
}

export function patchFile(box: FileBox, id: string, change: Partial<DraftFile>): void {
  box.change((files) => files.map((file) => (file.id === id ? { ...file, ...change } : file)));
}

import type { TicketFile } from './ticket-file';

/** Where the chosen files of a ticket are kept until a job uses them. */
export interface FileBox {
  /** What is in it; nothing until it is read from storage. */
  read(): { files: readonly TicketFile[]; uploadId: string; isSent: boolean } | null;
  change(change: (files: readonly TicketFile[]) => TicketFile[]): void;
  /** Takes over what another tab has changed. */
  sync(): void;
  subscribe(look: () => void): () => void;
}

export function patchFile(box: FileBox, id: string, change: Partial<TicketFile>): void {
  box.change((files) => files.map((file) => (file.id === id ? { ...file, ...change } : file)));
}

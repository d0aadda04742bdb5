import type { FileRole } from './ticket-file';

interface ChosenFile {
  name: string;
  type: string;
  size: number;
}

/** What a ticket takes: each sort of file has its own rules, and a page loads those of its own sorts. */
export interface FileRules {
  /** What is wrong with a file, as far as its name, type and size say; null when nothing is. */
  error(file: ChosenFile, role: FileRole): string | null;
  /** The media type that it is uploaded with; null for what is none. */
  type(file: Pick<ChosenFile, 'name' | 'type'>, role: FileRole): string | null;
  /** How many of a sort it takes, and what to say of more; null for one, which takes the place of the last. */
  most(role: FileRole): { most: number; full: string } | null;
}

import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import type { LogoUpload, PhotoUpload } from '../../../../lib/domain/shared/upload';
import type { FilmScript } from '../../../../lib/domain/video/film-script';

/** The pictures that a film is made of. */
export interface FilmUploads {
  /** Of each product, in the order of the script's products. */
  photos: readonly (readonly PhotoUpload[])[];
  logo: LogoUpload | null;
}

/** What a kind of job that makes a film says of itself; all else they do alike. */
export interface FilmKind<J extends IdentifiedJob = IdentifiedJob> {
  /** Throws InputError for a job that can't be filmed, before any file is read. */
  check(job: J): void;
  uploadsOf(job: J): FilmUploads;
  /** What each scene says, and what a person should know of it beforehand; null for nothing. */
  write(job: J): Promise<{ script: FilmScript; note: string | null }>;
}

import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import type { Spent } from '../../../../lib/domain/money/usage';
import type { LogoUpload, PhotoUpload } from '../../../../lib/domain/shared/upload';
import type { FilmScript } from '../../../../lib/domain/video/film-script';
import type { VoiceId } from '../../../../lib/domain/video/voice';
import type { SpeechLine } from '../../soundtrack/speech/spoken-film';
import type { ClipResolution } from '../../providers/gemini/video/video-models';
import type { WantedScene } from './clips/clip-state';
import type { FilmWork } from './film-state';
import type { WantedTrack } from './keep-track';

/** The pictures that a film is made of. */
interface FilmUploads {
  /** Of each product, in the order of the script's products. */
  photos: readonly (readonly PhotoUpload[])[];
  logo: LogoUpload | null;
}

/** Who speaks in a film, and what. */
export interface FilmVoice {
  id: VoiceId;
  lines: readonly SpeechLine[];
}

/** What a kind of job that makes a film says of itself; all else they do alike. */
export interface FilmKind<J extends IdentifiedJob = IdentifiedJob> {
  /** Throws InputError for a job that can't be filmed, before any file is read. */
  check(job: J): void;
  uploadsOf(job: J): FilmUploads;
  /** What is played instead of music that is composed; null where nothing is. */
  track?(job: J): WantedTrack | null;
  /** What each scene says. Sets aside first what it and the filming may cost. */
  write(job: J, work: FilmWork<J>): Promise<WrittenFilm>;
  /** Who is seen in the clips, where somebody is. */
  cast?(job: J): Promise<Cast>;
  /** Who speaks in the film, where somebody is to. */
  voice?(job: J, script: FilmScript): FilmVoice | null;
}

/** Somebody who is seen in the clips of a film. */
export interface Cast {
  portrait: { mimeType: string; bytes: Buffer };
  /** Asks for the clip of a scene with them. The portrait is the first of its pictures, those of the product follow. */
  prompt(script: FilmScript, scene: number, picture: string): string;
}

/** A film as its kind has written it. */
export interface WrittenFilm {
  script: FilmScript;
  /** What a person should know of it beforehand; null for nothing. */
  note: string | null;
  /** What writing it has cost; nothing where it is left out. */
  spent?: Spent;
  /** Which scenes a model films; none where it is left out. */
  filmed?: WantedClips;
}

export interface WantedClips {
  scenes: readonly WantedScene[];
  /** Whether the person wants the model and nothing else. */
  insists: boolean;
  resolution?: ClipResolution;
  /** Whether what the scenes show goes to the model as it is, and no words are laid over. */
  bare?: boolean;
}

import { randomUUID } from 'node:crypto';
import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import { isNothing, NOTHING_SPENT } from '../../../../../lib/domain/money/usage';
import type { FilmScript } from '../../../../../lib/domain/video/film-script';
import { chooseEncoder } from '../../../filming/choose-encoder';
import { USUAL_RESOLUTION } from '../../../providers/gemini/video/video-models';
import { type Filmed, wantedClip } from '../clips/clip-state';
import type { FilmKind, WantedClips } from '../film-kind';
import type { FilmOutcome, FilmState, FilmWork } from '../film-state';
import { inScenes } from '../in-scenes';
import { plannedResult } from '../planned-result';
import { voiceFilm } from '../voice/voice-film';

/** Writes what each scene says, has it spoken where it is to be, and shows that. */
export async function direct<J extends IdentifiedJob>(kind: FilmKind<J>, work: FilmWork<J>): Promise<FilmOutcome> {
  const state = work.state.film ? work.state : await written(kind, work);
  const voiced = await voiceFilm(kind, { ...work, state });
  return { then: 'next', state: voiced, found: inScenes(voiced.film?.script.scenes ?? []) };
}

async function written<J extends IdentifiedJob>(kind: FilmKind<J>, work: FilmWork<J>): Promise<FilmState> {
  const { job, state, keep, save } = work;
  const { script, note, spent = NOTHING_SPENT, filmed } = await kind.write(job, work);
  const { id: encoder } = await chooseEncoder();
  await keep(plannedResult(script, note));
  const film = { script, encoder, secret: randomUUID(), speech: null };
  const directed: FilmState = { ...state, film, note, filmed: filmed ? newFilmed(script, filmed) : null };
  // What was paid for is not asked again.
  if (!isNothing(spent)) await save(directed, spent);
  return directed;
}

function newFilmed({ aspect_ratio }: FilmScript, { scenes, insists, resolution, bare }: WantedClips): Filmed {
  return {
    clips: scenes.map(({ scene, picture, previous }) => wantedClip(scene, picture, previous)),
    // What is neither is cut out of a tall one.
    ratio: aspect_ratio === '16:9' ? '16:9' : '9:16',
    ...{ insists, resolution: resolution ?? USUAL_RESOLUTION, bare: bare ?? false, looks: 0 },
  };
}

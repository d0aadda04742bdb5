import type { Identified, JobOf } from '../../../../lib/domain/jobs/job';
import { chooseMaker } from '../film-making/choose-maker';
import type { FilmKind, WrittenFilm } from '../film-making/film-kind';
import { filmPipeline } from '../film-making/film-pipeline';
import type { FilmWork } from '../film-making/film-state';
import { byModel, usdOfClips } from './film-by-model';
import { byStudio } from './film-by-studio';

export type PlaygroundJob = Identified<JobOf<'playground_video'>>;

/** A prompt and a few pictures, as a film. */
export const playgroundFilm: FilmKind<PlaygroundJob> = {
  check: () => undefined,
  uploadsOf: ({ input: { images } }) => ({ photos: images.map((image) => [image]), logo: null }),
  write,
};

/** Makes a video of a prompt and a few pictures. */
export const playgroundPipeline = filmPipeline(playgroundFilm);

async function write({ input, user_id }: PlaygroundJob, work: FilmWork<PlaygroundJob>): Promise<WrittenFilm> {
  const photos = work.state.inputs?.photos ?? [];
  const filmed = await byModel(input, user_id, photos);
  const chosen = await chooseMaker(input.maker, () => work.setAside({ usd: usdOfClips(filmed) }));
  if (chosen.maker === 'model') return filmed;
  const drawn = byStudio(input, photos);
  return { ...drawn, note: [chosen.note, drawn.note].filter((note) => note !== null).join(' ') };
}

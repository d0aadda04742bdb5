import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import type { SpokenWords } from '../../../soundtrack/speech/lay-speech';
import { readWav } from '../../../soundtrack/speech/wav';
import { readObject } from '../../../storage/objects';
import type { DirectedFilm } from '../film-state';
import { speechFile } from '../video-files';

/** The words of a film as they were spoken, and when they are heard. */
export async function readWords(
  job: Pick<IdentifiedJob, 'id' | 'user_id'>,
  { speech }: Pick<DirectedFilm, 'speech'>,
): Promise<SpokenWords[]> {
  if (!speech) return [];
  return Promise.all(
    speech.lines.map(async ({ key, from }) => {
      const wave = readWav(await readObject(speechFile(job, key)));
      if (!wave) throw new Error(`The line ${key} is no sound`);
      return { wave, from, speed: speech.speed };
    }),
  );
}

import type { PlaygroundVideoInput } from '../../../../lib/domain/kinds/playground/playground-video';
import { isOfKind } from '../../../../lib/domain/jobs/is-of-kind';
import { addUsd } from '../../../../lib/domain/money/money';
import { jobPath } from '../../../../lib/domain/shared/paths';
import { USUAL_FRAME_RATE } from '../../../../lib/domain/video/video-limits';
import { directPrompt } from '../../directing/direct-prompt';
import { readJob } from '../../engine/documents/read-documents';
import { firestore } from '../../firebase/admin';
import type { StoredInput } from '../../inputs/stored-inputs';
import { CLIP_RESOLUTIONS, USUAL_RESOLUTION, videoModelNamed } from '../../providers/gemini/video/video-models';
import { videoModelName } from '../../providers/gemini/video/video-service';
import { usdOfScene } from '../film-making/clips/clip-price';
import type { Clip } from '../film-making/clips/clip-state';
import type { WantedClips, WrittenFilm } from '../film-making/film-kind';
import { stateOfFilm } from '../film-making/film-state';
import { wishOf } from './wish-of';

interface FilmedPrompt extends WrittenFilm {
  filmed: WantedClips & Required<Pick<WantedClips, 'resolution'>>;
}

/**
 * The film that a video model makes of a prompt: a clip, or several behind each other where more is asked for than one can be.
 * Should it lose one of several, the studio shows the prompt’s words there.
 */
export async function byModel(
  input: PlaygroundVideoInput,
  userId: string,
  photos: readonly StoredInput[],
): Promise<FilmedPrompt> {
  const { most } = videoModelNamed(videoModelName()).seconds;
  const scenes = Math.ceil(input.duration_seconds / most);
  const wish = { ...wishOf(input, photos), seconds: input.duration_seconds, fps: USUAL_FRAME_RATE, scenes };
  const before = await versionBefore(input, userId);
  return {
    script: directPrompt(wish).script,
    note: null,
    filmed: {
      scenes: Array.from({ length: scenes }, (_, scene) => ({
        scene,
        picture: partOf(wholePrompt(input), input, { scene, scenes }),
        previous: previousOf(before, scene, input),
      })),
      // Whoever describes a film does not want another one instead.
      insists: true,
      resolution: input.draft ? CLIP_RESOLUTIONS[0] : USUAL_RESOLUTION,
      bare: true,
    },
  };
}

/** What all clips cost, in USD: an estimate. */
export function usdOfClips({ script, filmed: { scenes, resolution } }: FilmedPrompt): number {
  return scenes.reduce((sum, { scene }) => addUsd(sum, usdOfScene(script, scene, resolution)), 0);
}

/** As it was typed, with what was to be different since. */
function wholePrompt({ prompt, previous }: PlaygroundVideoInput): string {
  const changes = previous?.instructions ?? [];
  return changes.length === 0 ? prompt : [prompt, 'Different from that:', ...changes].join('\n');
}

/** What the model has to know besides: which part it is, and what will be cut off. */
function partOf(
  words: string,
  { aspect_ratio }: PlaygroundVideoInput,
  { scene, scenes }: { scene: number; scenes: number },
): string {
  return [
    words,
    ...(scenes > 1 ? [`This is part ${scene + 1} of ${scenes} of one film without a cut between them.`] : []),
    ...(aspect_ratio === '1:1' || aspect_ratio === '4:5'
      ? ['Only the middle of the picture is shown in the end: keep everything that matters there.']
      : []),
  ].join('\n\n');
}

const AS_A_DRAFT = 'The same video again, unchanged, in this resolution.';

function previousOf({ clips, changes }: Before, scene: number, { previous }: PlaygroundVideoInput): Clip['previous'] {
  const clip = clips[scene];
  if (!previous || clip?.is !== 'taken' || clip.operation === null) return null;
  // Nothing new is said where a draft is made again.
  const change = previous.instructions.slice(changes).join('\n') || AS_A_DRAFT;
  return { operation: clip.operation, change };
}

/** The version before: its clips, and how many changes it had behind it. */
interface Before {
  clips: readonly Clip[];
  changes: number;
}

const NOTHING: Before = { clips: [], changes: 0 };

/** Nothing where it is gone, of another shape, or not the person’s. */
async function versionBefore({ previous, aspect_ratio }: PlaygroundVideoInput, userId: string): Promise<Before> {
  if (!previous) return NOTHING;
  const snapshot = await firestore.doc(jobPath(previous.job_id)).get();
  const job = snapshot.exists ? readJob(snapshot) : null;
  if (job?.user_id !== userId || !isOfKind(job, 'playground_video')) return NOTHING;
  if (job.input.aspect_ratio !== aspect_ratio) return NOTHING;
  const { filmed } = await stateOfFilm(job.id);
  return { clips: filmed?.clips ?? [], changes: job.input.previous?.instructions.length ?? 0 };
}

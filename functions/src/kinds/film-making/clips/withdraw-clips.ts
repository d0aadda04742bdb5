import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import { jobPath, runPath } from '../../../../../lib/domain/shared/paths';
import { videoResultSchema } from '../../../../../lib/domain/video/video-result';
import { stateIn } from '../../../engine/run/run';
import { firestore } from '../../../firebase/admin';
import { cancelClip } from '../../../providers/gemini/video/cancel-clip';
import { videoService } from '../../../providers/gemini/video/video-service';
import { hasModel } from '../../../providers/gemini/text-client';
import { filmStateSchema } from '../film-state';

const CANCEL_MS = 10_000;

/**
 * Asks the service to make no longer what was ordered for a job that has ended early. What that costs is counted already;
 * the job’s note says so.
 */
export async function withdrawClips(job: IdentifiedJob): Promise<void> {
  // A job that ends before it has begun has kept nothing.
  const state = stateIn(await firestore.doc(runPath(job.id)).get());
  const clips = filmStateSchema.safeParse(state).data?.filmed?.clips ?? [];
  const paid = clips.filter(({ usd }) => usd > 0).length;
  const result = videoResultSchema.safeParse(job.result).data;
  if (paid > 0 && result) await firestore.doc(jobPath(job.id)).update({ 'result.note': paidNote(paid) });
  const ordered = clips.flatMap(({ is, operation }) => (is === 'ordered' && operation ? [operation] : []));
  if (ordered.length === 0 || !hasModel()) return;
  const { client } = await videoService();
  await Promise.all(ordered.map((operation) => cancelClip(client, operation, AbortSignal.timeout(CANCEL_MS))));
}

function paidNote(clips: number): string {
  const [subject, verb] = clips === 1 ? ['One scene was', 'is'] : [`${clips} scenes were`, 'are'];
  return `${subject} ordered from the video service before the end, and ${verb} paid for.`;
}

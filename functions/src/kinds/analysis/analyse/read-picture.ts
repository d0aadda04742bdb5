import * as logger from 'firebase-functions/logger';
import { posix } from 'node:path';
import type { AdAnalysis } from '../../../../../lib/domain/insights/ad-analysis';
import { analysedFolder } from '../../../../../lib/domain/shared/paths';
import { ProviderError } from '../../../providers/provider-error';
import { MAX_TRIES } from '../../../settings';
import { readObjectIfThere } from '../../../storage/objects';
import type { AnalysisPart } from '../analysis-state';
import { askAboutAd } from '../model/ask-about-ad';
import { type CheckedReading, checkReading } from '../model/check-reading';
import type { ModelAnswer } from '../model/reading-schema';

/** What the parts' model has come to. */
export interface Asked {
  /** What was paid for, now or by an earlier try; added to. */
  answers: Record<string, ModelAnswer>;
  /** After a failure nothing more is asked in this part. */
  gaveUp: boolean;
}

/**
 * What the model reads in an ad's picture and words, or in its words alone; null where it does not answer, and rules have to
 * do. What another try may overcome is thrown.
 */
export async function readPicture(
  part: AnalysisPart,
  analysis: AdAnalysis,
  { usd, asked }: { usd: number; asked: Asked },
): Promise<CheckedReading | null> {
  const { ad_id, copy, transcript: subtitles } = analysis;
  const before = asked.answers[ad_id];
  if (!before && asked.gaveUp) return null;
  try {
    const answer = before ?? (await ask(part, analysis, { usd, asked }));
    return checkReading(answer, { copy, seconds: null, subtitles });
  } catch (error) {
    part.signal.throwIfAborted();
    if (!(error instanceof ProviderError)) throw error;
    if (error.retryable && part.attempt < MAX_TRIES) throw error;
    await part.spend(error.spent);
    asked.gaveUp = error.code !== 'CONTENT_BLOCKED';
    const cause = String(error.cause);
    logger.warn('The model could not read an ad; rules did', { jobId: part.job.id, code: error.code, cause });
    return null;
  }
}

/** The answer is kept before anything else is done, so that it is paid for once. */
async function ask(
  { job, signal, reserve, save }: AnalysisPart,
  { ad_id, ad_name: name, copy }: AdAnalysis,
  { usd, asked }: { usd: number; asked: Asked },
): Promise<ModelAnswer> {
  await reserve(usd);
  const shown = await pictureOf(job.user_id, ad_id);
  const { answer, spent } = await askAboutAd({ name, copy, shown }, signal);
  asked.answers[ad_id] = answer;
  await save({ answers: asked.answers }, spent);
  return answer;
}

async function pictureOf(uid: string, adId: string) {
  const kept = await readObjectIfThere(posix.join(analysedFolder(uid, adId), 'picture.jpg'));
  return kept ? { picture: { bytes: kept.bytes, type: 'image/jpeg' } } : null;
}

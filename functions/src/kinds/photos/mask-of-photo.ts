import * as logger from 'firebase-functions/logger';
import { addUsd } from '../../../../lib/domain/money/money';
import { NO_USAGE, NOTHING_SPENT, type Spent } from '../../../../lib/domain/money/usage';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { BudgetError } from '../../engine/money/budget';
import { reachFailurePoint } from '../../failure-points';
import type { AskForMask, SceneMask } from '../../inputs/cut-scene';
import type { Pixels } from '../../inputs/pixels';
import { askForMask } from '../../providers/gemini/masks/ask-for-mask';
import { usdOfMask } from '../../providers/gemini/masks/mask-model';
import { modelClient } from '../../providers/gemini/text-client';
import { ProviderError } from '../../providers/provider-error';
import type { AskedMask } from './asked-mask';
import { readStoredMask, storeMask } from './stored-mask';

interface Asking {
  job: Pick<IdentifiedJob, 'id' | 'user_id'>;
  model: string;
  attempt: number;
  signal: AbortSignal;
  /** The masks that were asked for until now. */
  asked(): readonly AskedMask[];
  /** Rejects with BudgetError. */
  setAside(usd: number, photo: number): Promise<void>;
  /** Keeps what has become of one, with what that has cost beyond what is counted. */
  keep(mask: AskedMask, spent: Spent): Promise<void>;
}

/**
 * Asks for the masks of a job's photos, each once: it is counted as paid with the intent, before the service hears of it, and
 * stored before that is corrected. So whatever a process dies of, nothing is bought twice or missing from the bill: whoever
 * takes over finds the mask, or does without. Without is also what any failure leads to, which the log says once.
 */
export function masksOfPhotos(asking: Asking): (photo: number) => AskForMask {
  const { job, model, attempt } = asking;
  const usd = usdOfMask(model);
  let [isGivenUp, isTold] = [false, false];
  const tell = (photo: number, cause: string) => {
    if (!isTold) logger.warn('A photo is cut out without a mask of the model', { jobId: job.id, photo, model, cause });
    isTold = true;
  };

  const fail = async (photo: number, error: unknown) => {
    // Cancelled: an answer may come all the same, and stays counted.
    asking.signal.throwIfAborted();
    if (!(error instanceof ProviderError)) throw error;
    await asking.keep({ photo, on_its_way_usd: 0 }, beyond(usd, error.spent));
    tell(photo, String(error.cause));
    // A service that did not answer would not for the next photo, and somebody waits.
    if (error.spent.usage.output_tokens === 0 && error.code !== 'CONTENT_BLOCKED') isGivenUp = true;
    return null;
  };

  const ask = async (photo: number, pixels: Pixels): Promise<SceneMask | null> => {
    try {
      await asking.setAside(usd, photo);
    } catch (error) {
      if (!(error instanceof BudgetError)) throw error;
      isGivenUp = true;
      tell(photo, error.message);
      return null;
    }
    await asking.keep({ photo, on_its_way_usd: usd }, { usd, usage: NO_USAGE });
    await reachFailurePoint(job.id, 'mask.asked', attempt, photo);
    const given = await modelClient()
      .then((client) => askForMask(client, model, pixels, asking))
      .catch((error: unknown) => fail(photo, error));
    if (!given) return null;
    await reachFailurePoint(job.id, 'mask.heard', attempt, photo);
    const { mask, spent } = given;
    if (mask) await storeMask(job, photo, { mask, spent });
    await reachFailurePoint(job.id, 'mask.stored', attempt, photo);
    await asking.keep({ photo, on_its_way_usd: 0 }, beyond(usd, spent));
    return mask;
  };

  const find = async ({ photo, on_its_way_usd }: AskedMask): Promise<SceneMask | null> => {
    const stored = await readStoredMask(job, photo);
    if (stored && on_its_way_usd > 0) {
      await asking.keep({ photo, on_its_way_usd: 0 }, beyond(on_its_way_usd, stored.spent));
    }
    return stored?.mask ?? null;
  };

  return (photo) => async (pixels) => {
    const before = asking.asked().find((mask) => mask.photo === photo);
    if (before) return find(before);
    return isGivenUp ? null : ask(photo, pixels);
  };
}

/** What was spent beyond what is counted already. */
const beyond = (counted: number, { usd, usage }: Spent = NOTHING_SPENT): Spent => ({
  usd: addUsd(usd, -counted),
  usage,
});

import { graphSettings } from '../../../../../lib/net/meta/graph-settings';
import { MetaClient } from '../../../../../lib/net/meta/meta-client';
import { MetaError } from '../../../../../lib/net/meta/meta-error';
import { noticeProblem } from '../../../ad-accounts/notice-problem';
import { readToken } from '../../../ad-accounts/read-token';
import type { AnalysisJob, AnalysisOutcome, AnalysisWork, ChosenAccount } from '../analysis-state';
import { accountError, notConnected } from './account-error';
import { waitForMeta } from './wait-for-meta';

/**
 * Runs a stage that asks Meta about the chosen account. At a limit it waits; a connection that has ended is noted on the
 * account, where the person sees it, before it ends the job. Rejects with a ProviderError.
 */
export async function askMeta(
  work: AnalysisWork,
  ask: (meta: MetaClient, account: ChosenAccount, work: AnalysisWork) => Promise<AnalysisOutcome>,
): Promise<AnalysisOutcome> {
  const { account } = work.state;
  if (account === null) throw new Error(`${work.job.id} has no account yet`);
  // What was saved before a limit is not asked for again after it.
  let { state } = work;
  const save: AnalysisWork['save'] = async (next, spent) => {
    await work.save(next, spent);
    state = next;
  };
  try {
    return await ask(await metaOf(work.job, account.id, work.signal), account, { ...work, save });
  } catch (error) {
    work.signal.throwIfAborted();
    if (!(error instanceof MetaError)) throw error;
    if (error.kind === 'limit') return waitForMeta(error, state);
    if (error.kind === 'token' || error.kind === 'permission') {
      await noticeProblem(work.job.user_id, account.id, error);
    }
    throw accountError(error);
  }
}

/** A client with the account's token, which is nowhere else. Rejects with a ProviderError where there is none. */
export async function metaOf({ user_id }: AnalysisJob, accountId: string, signal: AbortSignal): Promise<MetaClient> {
  const token = await readToken(user_id, accountId);
  if (token === null) {
    throw notConnected(`The ad account ${accountId} is not connected any more. Connect it again under Insights.`);
  }
  return new MetaClient(graphSettings(process.env), token, { signal });
}

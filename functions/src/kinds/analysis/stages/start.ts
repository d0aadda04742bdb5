import { missingPermissions, permissionProblem } from '../../../../../lib/domain/insights/token-life';
import { MetaError } from '../../../../../lib/net/meta/meta-error';
import { askMeta } from '../account/ask-meta';
import { chooseAccount } from '../account/choose-account';
import { type AnalysisOutcome, type AnalysisWork, counted, EMPTY_RESULT } from '../analysis-state';
import { checkUpload } from '../upload/check-upload';
import { hasModel } from '../../../providers/gemini/text-client';

/** Where most of an analysis without a model is. */
const WITHOUT_MODEL = 'This site has no key for a model that understands videos.';

const NOT_TAKEN = 'Meta does not take the connection to this ad account any more. Connect it again under Insights.';

/** Whether there is anything to analyse, before anything is fetched: a connection that works, or files that are there. */
export async function start(work: AnalysisWork): Promise<AnalysisOutcome> {
  const { job, keep, announce } = work;
  await announce({ step: 'Starting analysis', percentage: 5 });
  const { account_id, upload } = job.input;
  const state = { ...work.state, without_model: hasModel() ? null : WITHOUT_MODEL };
  if (upload !== null) {
    await checkUpload(job.user_id, upload);
    if (account_id === null) {
      await keep(EMPTY_RESULT);
      const files = upload.media.length + (upload.report ? 1 : 0);
      return { then: 'next', state, found: counted(files, 'file') };
    }
  }
  const { account_id: id, name, currency } = await chooseAccount(job.user_id, account_id);
  const account = { id, name, currency };
  return askMeta({ ...work, state: { ...state, account } }, async (meta) => {
    const { valid, scopes, problem } = await meta.debugToken();
    if (!valid) throw problem ?? new MetaError('token', NOT_TAKEN, { reason: 'invalid' });
    const missing = missingPermissions(scopes);
    if (missing.length > 0) throw new MetaError('permission', permissionProblem(missing));
    const result = { ...EMPTY_RESULT, account_id: id, account_name: name };
    await keep(result);
    return { then: 'next', state: { ...state, account, result }, found: name };
  });
}

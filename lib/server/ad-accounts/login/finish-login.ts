import 'server-only';
import { exchangeCode } from '../../../net/meta/meta-client';
import { ApiError } from '../../http/api-error';
import { asApiError } from '../../http/as-api-error';
import { askMeta } from '../ask-meta';
import { checkToken } from '../check-token';
import { choosableOf } from '../choose-account';
import { keepAccount } from '../keep-account';
import { siteGraph } from '../meta-of-site';
import { loginIn } from './login-cookie';
import { keepChoice } from './pending-choice';

/** How a login has ended, as the page is told it. */
export type LoginOutcome =
  | 'connected'
  | 'choose'
  | 'denied'
  | 'stale'
  | 'permission'
  | 'refused'
  | 'busy'
  | 'unavailable';

/**
 * Ends a login with Meta, for the person who has begun it in this browser: connects their ad account, or keeps the token
 * sealed until they have chosen one of several. Never rejects: whatever goes wrong is an outcome.
 */
export async function finishLogin(request: Request, failed: (error: ApiError) => void): Promise<LoginOutcome> {
  try {
    return await finish(request);
  } catch (thrown) {
    const error = asApiError(thrown);
    if (error.status >= 500) failed(error);
    return outcomeOf(error);
  }
}

async function finish(request: Request): Promise<LoginOutcome> {
  const asked = new URL(request.url).searchParams;
  const login = loginIn(request.headers.get('cookie'), new Date());
  if (!login || asked.get('state') !== login.state) return 'stale';
  const code = asked.get('code');
  if (!code) return 'denied';
  const { redirectUri, uid, verifier } = login;
  const { token } = await askMeta(() => exchangeCode(siteGraph(), { code, redirectUri, verifier }));
  const checked = await checkToken(token);
  const [account, ...others] = checked.accounts.map(choosableOf);
  if (account && others.length === 0) {
    await keepAccount(uid, { account, ...checked, connectedBy: 'login' });
    return 'connected';
  }
  await keepChoice(uid, checked);
  return 'choose';
}

function outcomeOf({ code }: ApiError): LoginOutcome {
  if (code === 'ACCOUNT_PERMISSION_MISSING') return 'permission';
  if (code === 'ACCOUNT_TOKEN_INVALID') return 'refused';
  return code === 'RATE_LIMIT_EXCEEDED' ? 'busy' : 'unavailable';
}

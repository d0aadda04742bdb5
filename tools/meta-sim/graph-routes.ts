import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { videoRow } from './ad-rows';
import { FAULTS, type Call, type FaultPlan } from './faults';
import { accountList, adList, insightList, type ListContext } from './graph-lists';
import { exchangeToken, type LoginCodes } from './login-routes';
import { pickFields } from './pick-fields';
import { isProved, SIM_APP, type Asked } from './read-asked';
import { json, refusal, type Answer } from './sim-answer';
import { ACCOUNTS } from './sim-ads';
import { isBad, simToken, type SimToken } from './sim-tokens';

export interface GraphContext extends ListContext {
  faults: FaultPlan;
  codes: LoginCodes;
}

const VERSION = 'v27.0';
const QUIET = { call_count: 4, total_cputime: 2, total_time: 3 };

/** Answers what is asked of the simulated Graph API. */
export function answerGraph(asked: Asked, context: GraphContext): Answer {
  if (asked.version !== VERSION) return FAULTS['gone-version']();
  const call = callOf(asked);
  if (call === 'exchange')
    return context.faults.take(call, asked.token) ?? exchangeToken(asked, context.codes, context.now);
  if (call === 'token')
    return context.faults.take(call, asked.params.get('input_token')) ?? inspectToken(asked, context.now);
  const token = simToken(asked.token);
  if (!token)
    return refusal({ code: 190, status: 401, message: 'Invalid OAuth access token - Cannot parse access token' });
  const wrong = (token.fault && FAULTS[token.fault]()) ?? context.faults.take(call, token.token);
  if (wrong) return wrong;
  if (asked.params.has('appsecret_proof') && (token.isOfOtherApp || !isProved(asked))) {
    return refusal({ code: 100, message: 'Invalid appsecret_proof provided in the API argument' });
  }
  const answer = call === 'batch' ? answerBatch(asked, context) : answerRead(asked, token, context);
  return { ...answer, headers: { ...usageHeaders(token), ...answer.headers } };
}

function callOf({ path, method }: Asked): Call {
  if (path === 'oauth/access_token') return 'exchange';
  if (path === 'debug_token') return 'token';
  if (path === '' && method === 'POST') return 'batch';
  if (path.endsWith('/ads')) return 'ads';
  if (path.endsWith('/insights')) return 'insights';
  return path.startsWith('me') ? 'accounts' : 'video';
}

function answerRead(asked: Asked, token: SimToken, context: GraphContext): Answer {
  const [first = '', edge] = asked.path.split('/');
  if (asked.path === 'me')
    return json(pickFields({ id: '2000000000000001', name: 'Sam Ple' }, asked.params.get('fields') ?? 'id'));
  if (asked.path === 'me/permissions') {
    return json({ data: token.scopes.map((permission) => ({ permission, status: 'granted' })) });
  }
  if (asked.path === 'me/adaccounts') return accountList(asked, token);
  const account = ACCOUNTS.find(({ id }) => id === first);
  if (account && edge === 'ads') return adList(asked, account, context);
  if (account && edge === 'insights') return insightList(asked, account, context);
  return edge === undefined ? answerVideo(first, asked, context) : FAULTS['not-there']();
}

function answerVideo(id: string, { params }: Asked, { baseUrl }: GraphContext): Answer {
  const ad = ACCOUNTS.flatMap(({ ads }) => ads).find(({ videoId }) => videoId === id);
  if (!ad) return FAULTS['not-there']();
  if (ad.trouble === 'no_access') return FAULTS['no-access']();
  return json(pickFields(videoRow(ad, `${baseUrl}/media`, randomBytes(4).toString('hex')), params.get('fields') ?? ''));
}

const batchSchema = z.array(z.object({ method: z.literal('GET'), relative_url: z.string() })).max(50);

function answerBatch(asked: Asked, context: GraphContext): Answer {
  const batch = batchSchema.safeParse(parsed(asked.params.get('batch') ?? ''));
  if (!batch.success) return FAULTS['bad-question']();
  const answers = batch.data.map(({ relative_url }) => {
    const url = new URL(relative_url, 'http://batch/');
    const [, version = '', ...rest] = url.pathname.split('/');
    const one = { method: 'GET', version, path: rest.join('/'), params: url.searchParams, token: asked.token };
    const { status: code, body, headers } = answerGraph(one, context);
    return { code, headers: Object.entries(headers).map(([name, value]) => ({ name, value })), body: String(body) };
  });
  return json(answers);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function inspectToken({ params, token: asker }: Asked, now: Date): Answer {
  const token = simToken(params.get('input_token'));
  const isApp = asker === `${SIM_APP.id}|${SIM_APP.secret}`;
  if (isApp && token?.isOfOtherApp) {
    return refusal({ code: 100, message: '(#100) The App_id in the input_token did not match the Viewing App' });
  }
  if (!isApp && asker !== params.get('input_token')) {
    return refusal({ code: 190, status: 401, message: 'Invalid OAuth access token signature.' });
  }
  const data = {
    app_id: SIM_APP.id,
    type: 'USER',
    application: 'Sample app',
    is_valid: true,
    scopes: token?.scopes ?? [],
  };
  if (token && !isBad(token)) {
    const expires_at = token.endsIn === 0 ? 0 : Math.floor(now.getTime() / 1000) + token.endsIn;
    return json({ data: { ...data, expires_at, user_id: '2000000000000001' } });
  }
  const { error } = JSON.parse(String(FAULTS[token?.fault ?? 'invalid']().body)) as { error: Record<string, unknown> };
  const { code, message, error_subcode: subcode } = error;
  return json({ data: { ...data, is_valid: false, scopes: [], error: { code, message, subcode } } });
}

function usageHeaders({ isNearLimit }: SimToken): Record<string, string> {
  const used = isNearLimit ? { ...QUIET, call_count: 97 } : QUIET;
  return {
    'x-app-usage': JSON.stringify(QUIET),
    'x-ad-account-usage': JSON.stringify({ acc_id_util_pct: used.call_count, reset_time_duration: 60 }),
    'x-business-use-case-usage': JSON.stringify({
      '1001': [{ type: 'ads_insights', ...used, estimated_time_to_regain_access: 0 }],
    }),
  };
}

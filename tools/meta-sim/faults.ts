import { type Answer, json, page, refusal } from './sim-answer';

const minutesShut = (minutes: number) => ({
  'x-business-use-case-usage': JSON.stringify({
    '1001': [
      {
        ...{ type: 'ads_insights', call_count: 100, total_cputime: 64, total_time: 71 },
        ...{ estimated_time_to_regain_access: minutes, ads_api_access_tier: 'standard_access' },
      },
    ],
  }),
});
const secondsShut = (seconds: number) => ({
  'x-ad-account-usage': JSON.stringify({
    ...{ acc_id_util_pct: 100, reset_time_duration: seconds, ads_api_access_tier: 'standard_access' },
  }),
});

const bad = (subcode: number, why: string) =>
  refusal({ code: 190, subcode, status: 401, message: `Error validating access token: ${why}` });

/** Everything that can go wrong with the Graph API, by the name under which a token or a test asks for it. */
export const FAULTS = {
  expired: () => bad(463, 'Session has expired on Monday, 01-Jun-26 10:00:00 PDT.'),
  revoked: () => bad(467, 'The session is invalid because the user logged out.'),
  password: () => bad(460, 'The session has been invalidated because the user changed their password.'),
  'app-removed': () => bad(458, 'The user has not authorized application 1000000000000001.'),
  // Meta's own words for it have the token in them.
  invalid: () => refusal({ code: 190, status: 401, message: 'Malformed access token sample-token-invalid' }),
  'no-permission': () =>
    refusal({ code: 200, status: 403, message: '(#200) Ad account owner has NOT grant ads_management or ads_read' }),
  'no-access': () => refusal({ code: 10, message: '(#10) Application does not have permission for this action' }),
  'limit-app': () =>
    refusal({
      ...{ code: 4, status: 403, isTransient: true, message: '(#4) Application request limit reached' },
      headers: { 'x-app-usage': JSON.stringify({ call_count: 100, total_cputime: 30, total_time: 42 }) },
    }),
  'limit-user': () => refusal({ code: 17, message: '(#17) User request limit reached' }),
  'limit-account': () =>
    refusal({
      ...{ code: 80004, subcode: 2446079, message: '(#80004) There have been too many calls to this ad-account.' },
      headers: minutesShut(7),
    }),
  'limit-moment': () =>
    refusal({
      ...{ code: 613, subcode: 1487742, message: '(#613) There have been too many calls from this ad-account.' },
      headers: secondsShut(2),
    }),
  temporary: () =>
    refusal({ code: 2, status: 500, isTransient: true, message: 'An unexpected error has occurred. Please retry.' }),
  unknown: () => refusal({ code: 1, status: 500, message: 'An unknown error occurred' }),
  'gone-version': () =>
    refusal({
      code: 2635,
      message: '(#2635) You are calling a deprecated version of the Ads API. Please update to the latest version.',
    }),
  'too-much': () =>
    refusal({ code: 100, subcode: 1504018, message: '(#100) Your request timed out. Please try less.' }),
  'not-there': () =>
    refusal({
      ...{ code: 100, subcode: 33, type: 'GraphMethodException' },
      message: 'Unsupported get request. Object does not exist or cannot be loaded due to missing permissions.',
    }),
  'bad-question': () => refusal({ code: 100, message: '(#100) Tried accessing nonexisting field (nonsense)' }),
  html: () => page('<!doctype html><title>Sorry, something went wrong.</title><h1>Sorry</h1>', 502),
  rubbish: () => ({ ...json({}), body: '{"data":[{"id":"12' }),
  nothing: () => ({ ...json({}), body: '' }),
  'cut-off': () => ({ ...json({ data: [], paging: {} }), breaks: 'midway' }),
  silent: () => ({ ...json({}), breaks: 'silent' }),
  'file-gone': () => ({ status: 403, headers: { 'content-type': 'text/plain' }, body: 'URL signature expired' }),
} satisfies Record<string, () => Answer>;
export type FaultName = keyof typeof FAULTS;

export const isFault = (name: string): name is FaultName => Object.hasOwn(FAULTS, name);

/** What is asked: one of these is what a planned fault is for. */
export const CALLS = ['accounts', 'ads', 'insights', 'video', 'token', 'exchange', 'batch', 'download'] as const;
export type Call = (typeof CALLS)[number];

export interface PlannedFault {
  how: FaultName;
  /** null: any of them. */
  on: Call | null;
  /** How many calls fail; null: all until it is taken back. */
  times: number | null;
  /** Calls that go well before, of those that it is for. */
  after: number;
  /** Whose calls; null: everybody's. */
  token: string | null;
}

/** Which of the next calls fail, and how. */
export class FaultPlan {
  #planned: PlannedFault[] = [];

  add(fault: PlannedFault): void {
    this.#planned.push({ ...fault });
  }

  clear(): void {
    this.#planned = [];
  }

  /** The fault of this call, which counts as one of its times. */
  take(call: Call, token: string | null): Answer | null {
    const fault = this.#planned.find((one) => (one.on ?? call) === call && (one.token ?? token) === token);
    if (!fault) return null;
    if (fault.after > 0) {
      fault.after -= 1;
      return null;
    }
    if (fault.times !== null) fault.times -= 1;
    if (fault.times === 0) this.#planned = this.#planned.filter((one) => one !== fault);
    return FAULTS[fault.how]();
  }
}

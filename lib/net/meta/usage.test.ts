import { expect, it } from 'vitest';
import { usageOf } from './usage';

const business = (entry: object) => JSON.stringify({ '1001': [{ type: 'ads_insights', call_count: 3, ...entry }] });

it.each([
  ['says nothing', {}, { percent: 0, regainMs: null }],
  [
    'is rubbish',
    { 'x-app-usage': '{"call', 'x-ad-account-usage': '7', 'x-business-use-case-usage': '[]' },
    { percent: 0 },
  ],
  [
    'has an account that is shut for minutes',
    { 'x-business-use-case-usage': business({ total_time: 100, estimated_time_to_regain_access: 12 }) },
    { percent: 100, regainMs: 720_000, limitOf: 'account' },
  ],
  [
    'has an account whose count is reset in seconds',
    { 'x-ad-account-usage': '{"acc_id_util_pct":100,"reset_time_duration":43}' },
    { percent: 100, regainMs: 43_000, limitOf: 'account' },
  ],
  [
    'has an app that is nearer to its limit than the account',
    {
      'x-app-usage': '{"call_count":"81","total_time":9,"total_cputime":1}',
      'x-ad-account-usage': '{"acc_id_util_pct":9.5}',
    },
    { percent: 81, regainMs: null, limitOf: 'app' },
  ],
])('an answer %s', (_, headers, usage) => {
  expect(usageOf(new Headers(headers as Record<string, string>))).toMatchObject(usage);
});

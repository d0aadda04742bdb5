import {
  accountIdField,
  adAccountAnswerSchema,
  type AdAccountBody,
  adAccountListSchema,
  disconnectedAccountSchema,
} from '../ad-accounts/account-body';
import { connectAccountBodySchema, disconnectQuerySchema } from '../requests/connect-account-body';
import type { ApiOperation } from './operation';

const ACCOUNT: AdAccountBody = {
  account_id: 'act_1001',
  name: 'Northwind Drinks',
  currency: 'EUR',
  timezone: 'Europe/Vienna',
  status: 'active',
  problem: null,
  connected_by: 'token',
  connected_at: '2026-11-26T09:30:04.120Z',
  token_expires_at: '2027-01-25T09:30:04.000Z',
  last_analysis_at: null,
};

export const listAdAccounts: ApiOperation = {
  method: 'get',
  path: '/ad-accounts',
  id: 'listAdAccounts',
  tag: 'Ad accounts',
  summary: 'Your connected ad accounts, the last connected first',
  description: 'Their access tokens are in no answer.',
  token: 'any',
  answers: {
    200: {
      description: 'All of them.',
      schema: adAccountListSchema,
      example: { success: true, message: 'Retrieved 1 ad account(s)', accounts: [ACCOUNT] },
    },
  },
  errors: [],
  curl: `curl $BASE/ad-accounts -H "Authorization: Bearer $TOKEN"`,
};

export const connectAdAccount: ApiOperation = {
  method: 'post',
  path: '/ad-accounts',
  id: 'connectAdAccount',
  tag: 'Ad accounts',
  summary: 'Connect a Meta ad account',
  description:
    'Checks the access token with Meta, has it exchanged for one that lasts where this site can, and keeps it sealed; it is never shown again. Of a token that reaches several ad accounts `account_id` says which; without it the answer is 409 with all of them in `accounts`. One that is connected already is connected anew.',
  token: 'any',
  body: {
    mediaType: 'application/json',
    schema: connectAccountBodySchema,
    example: { access_token: 'EAABexample', account_id: 'act_1001' },
  },
  answers: {
    201: {
      description: 'The account is connected.',
      schema: adAccountAnswerSchema,
      example: { success: true, message: 'Ad account connected successfully', ...ACCOUNT },
    },
  },
  errors: [
    'INVALID_REQUEST',
    'ACCOUNT_TOKEN_INVALID',
    'ACCOUNT_PERMISSION_MISSING',
    'CONFLICT',
    'PAYLOAD_TOO_LARGE',
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  curl: `curl -X POST $BASE/ad-accounts -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" -d '{"access_token":"'$META_TOKEN'"}'`,
};

export const disconnectAdAccount: ApiOperation = {
  method: 'delete',
  path: '/ad-accounts/{accountId}',
  id: 'disconnectAdAccount',
  tag: 'Ad accounts',
  summary: 'Disconnect an ad account',
  description:
    'Forgets the account and its access token, and cancels the analysis of it that is under way. What is known of its ads stays, unless `analyses` says otherwise.',
  token: 'any',
  parameters: { accountId: accountIdField },
  query: disconnectQuerySchema,
  answers: {
    200: {
      description: 'The account is disconnected.',
      schema: disconnectedAccountSchema,
      example: {
        success: true,
        message: 'Ad account disconnected successfully',
        account_id: ACCOUNT.account_id,
        analyses: 'kept',
      },
    },
  },
  errors: ['INVALID_REQUEST', 'NOT_FOUND'],
  curl: `curl -X DELETE "$BASE/ad-accounts/act_1001?analyses=delete" -H "Authorization: Bearer $TOKEN"`,
};

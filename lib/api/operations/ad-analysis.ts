import { analysesSchema } from '../insights/analysis-body';
import {
  analysisJobIdField,
  analysisJobSchema,
  analysisJobsSchema,
  CANCELLED_ANALYSIS,
  cancelledAnalysisSchema,
  startedAnalysisSchema,
} from '../jobs/analysis-job-body';
import { startAnalysisBodySchema } from '../requests/analysis-body';
import { ANALYSIS, ANALYSIS_JOB } from './analysis-examples';
import { IDEMPOTENCY_HEADER } from './idempotency-header';
import type { ApiOperation } from './operation';

const SPELLINGS = ['ad-analysis', 'ad_analysis'] as const;
type Spelling = (typeof SPELLINGS)[number];

function ofSpelling(operation: ApiOperation, spelling: Spelling): ApiOperation {
  if (spelling === 'ad-analysis') return operation;
  return {
    ...operation,
    id: `${operation.id}Underscored`,
    description: `The same as below \`/ad-analysis\`, as an older document spells it.\n\n${operation.description}`,
  };
}

const STARTS = {
  method: 'post',
  tag: 'Ad analysis',
  token: 'any',
  requestHeaders: IDEMPOTENCY_HEADER,
  body: {
    mediaType: 'application/json',
    schema: startAnalysisBodySchema,
    example: { account_id: 'act_1001', since: '2026-09-01', until: '2026-11-26', max_ads: 50 },
  },
  errors: [
    'INVALID_REQUEST',
    'ACCOUNT_NOT_CONNECTED',
    'ACCOUNT_TOKEN_INVALID',
    'ACCOUNT_PERMISSION_MISSING',
    'CONFLICT',
    'PAYLOAD_TOO_LARGE',
    'UNSUPPORTED_MEDIA_TYPE',
  ],
} as const satisfies Partial<ApiOperation>;

function start(spelling: Spelling): ApiOperation {
  return {
    ...STARTS,
    errors: [...STARTS.errors],
    path: `/${spelling}/start-analysis`,
    id: 'startAnalysis',
    summary: 'Find out which ads work and why',
    description:
      'Starts the analysis of a connected ad account. The body may be left out. One at a time for each person: while one is under way the answer is 409 with its `job_id`. Ads that were analysed before and have not changed are not read again, only their figures are.',
    answers: {
      202: {
        description: 'The analysis is in the queue.',
        schema: startedAnalysisSchema,
        example: {
          job_id: ANALYSIS_JOB.job_id,
          status: 'pending',
          message: 'Ad analysis job started successfully. Use the job ID to track progress.',
          estimated_duration_seconds: 300,
        },
      },
    },
    curl: `curl -X POST $BASE/${spelling}/start-analysis/ -H "Authorization: Bearer $TOKEN"`,
  };
}

function status(spelling: Spelling): ApiOperation {
  return {
    method: 'get',
    path: `/${spelling}/job-status/{id}`,
    id: 'getAnalysis',
    tag: 'Ad analysis',
    summary: 'How an analysis is doing',
    description:
      'In the words of clients that poll it. The same job stands at `GET /jobs/{id}` with its stages and what it has found so far; `GET /jobs/{id}/events` tells of each change.',
    token: 'any',
    parameters: { id: analysisJobIdField },
    answers: { 200: { description: 'The analysis.', schema: analysisJobSchema, example: ANALYSIS_JOB } },
    errors: ['NOT_FOUND'],
    curl: `curl $BASE/${spelling}/job-status/$JOB_ID -H "Authorization: Bearer $TOKEN"`,
  };
}

function list(spelling: Spelling): ApiOperation {
  return {
    method: 'get',
    path: `/${spelling}/jobs`,
    id: 'listAnalyses',
    tag: 'Ad analysis',
    summary: 'Your 20 newest analyses',
    description: 'An array, the newest first.',
    token: 'any',
    answers: { 200: { description: 'The analyses.', schema: analysisJobsSchema, example: [ANALYSIS_JOB] } },
    errors: [],
    curl: `curl $BASE/${spelling}/jobs/ -H "Authorization: Bearer $TOKEN"`,
  };
}

function cancel(spelling: Spelling): ApiOperation {
  return {
    method: 'delete',
    path: `/${spelling}/job/{id}`,
    id: 'cancelAnalysis',
    tag: 'Ad analysis',
    summary: 'Cancel an analysis',
    description: 'Ads that were analysed before stay. One that has ended can’t be cancelled: 409.',
    token: 'any',
    parameters: { id: analysisJobIdField },
    answers: {
      200: { description: 'It is cancelled.', schema: cancelledAnalysisSchema, example: CANCELLED_ANALYSIS },
    },
    errors: ['NOT_FOUND', 'CONFLICT'],
    curl: `curl -X DELETE $BASE/${spelling}/job/$JOB_ID -H "Authorization: Bearer $TOKEN"`,
  };
}

const OF_BEFORE = {
  Deprecation: { description: 'Always `true`, on errors as well.', example: 'true' },
  Link: {
    description: 'Names the address that replaces it; on errors as well.',
    example: '</api/v1/ad-analysis/start-analysis/>; rel="successor-version"',
  },
};

function analyze(spelling: Spelling): ApiOperation {
  return {
    ...STARTS,
    errors: [...STARTS.errors],
    path: `/${spelling}/analyze`,
    id: 'analyze',
    summary: 'Analyse ads and wait for it',
    description:
      'Starts the same analysis and answers with the array of analysed ads when it is completed, with 409 and why when it is not. After 110 seconds it answers with the job as it stands; `Location` says where to ask on. It stays for old clients.',
    answers: {
      200: {
        description: 'The ads, those that have spent most first.',
        schema: analysesSchema,
        headers: OF_BEFORE,
        example: [ANALYSIS],
      },
      202: {
        description: 'The analysis still runs.',
        schema: analysisJobSchema,
        headers: {
          ...OF_BEFORE,
          Location: {
            description: 'The analysis’s address.',
            example: `/api/v1/ad-analysis/job-status/${ANALYSIS_JOB.job_id}`,
          },
        },
      },
    },
    deprecated: true,
    curl: `curl -X POST $BASE/${spelling}/analyze/ -H "Authorization: Bearer $TOKEN"`,
  };
}

/** Of both, in the order in which people read them. */
export const AD_ANALYSIS: ApiOperation[] = SPELLINGS.flatMap((spelling) =>
  [start, status, list, cancel, analyze].map((operation) => ofSpelling(operation(spelling), spelling)),
);

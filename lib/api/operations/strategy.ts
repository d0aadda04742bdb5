import { brandIdField } from '../catalogue/brand-body';
import { productIdField } from '../catalogue/product-body';
import { createdOfKindSchema } from '../jobs/created-body';
import { analyzeRequestSchema, approveAngleRequestSchema, personasRequestSchema } from '../requests/strategy-body';
import { researchIdField } from '../research/research-body';
import {
  analysisIdField,
  type StrategicAnalysisAnswer,
  strategicAnalysisAnswerSchema,
} from '../strategy/analysis-answer';
import { JOB_ID, QUEUED } from './examples';
import { IDEMPOTENCY_HEADER } from './idempotency-header';
import type { ApiOperation } from './operation';
import { RESEARCH } from './research-examples';

const TAG = { tag: 'Research and strategy', token: 'any' } as const;
const OF_RESEARCH = { brandId: brandIdField, productId: productIdField, researchId: researchIdField };
const OF_ANALYSIS = { brandId: brandIdField, productId: productIdField, analysisId: analysisIdField };
const RESEARCH_PATH = '/strategic-analysis/products/{brandId}/{productId}/research/{researchId}';
const ANALYSIS_PATH = '/strategic-analysis/analysis/{brandId}/{productId}/{analysisId}';
const RESEARCH_CURL = '$BASE/strategic-analysis/products/$BRAND_ID/$PRODUCT_ID/research/main';
const ANALYSIS_CURL = '$BASE/strategic-analysis/analysis/$BRAND_ID/$PRODUCT_ID/$ANALYSIS_ID';

const CREATES = [
  ...(['INVALID_REQUEST', 'NOT_FOUND', 'CONFLICT', 'PREREQUISITE_MISSING'] as const),
  ...(['PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const),
] satisfies ApiOperation['errors'];

function created(type: string, message: string): ApiOperation['answers'] {
  const example = { ...QUEUED, message, data: { ...QUEUED.data, type } };
  return { 202: { description: 'The job is in the queue.', schema: createdOfKindSchema, example } };
}

const ANGLE_ID = 'e_1f0c9a7b5d3e2481';

const ANALYSIS: Omit<StrategicAnalysisAnswer, 'success' | 'message'> = {
  brand_id: RESEARCH.brand_id,
  product_id: RESEARCH.product_id,
  research_id: RESEARCH.research_id,
  analysis_id: 'an_4k8w1c0x9f7b2m6q3z5t',
  status: 'completed',
  job_id: JOB_ID,
  persona_ids: [],
  lang: 'english',
  modules: {
    desires: {
      summary: 'They want a drink that is not sweet.',
      findings: [
        {
          finding_id: 'e_3c5e7a9b1d2f4068',
          text: 'They want a drink that is not sweet.',
          quote: 'Crisp, and not too sweet.',
          answer: 'No added sugar',
          weight: 0.42,
          sources: ['s2', 's1'],
          assumption: false,
          kind: 'joy',
        },
      ],
    },
  },
  angles: [
    {
      angle_id: ANGLE_ID,
      title: 'Crisp, not sweet',
      persona_id: null,
      hook: 'Crisp, not sweet',
      promise: 'A crisp tonic with real juniper.',
      proof: { text: 'No added sugar', sources: ['s1'] },
      tone: 'Dry',
      templates: ['product_hero'],
      headlines: ['Crisp, not sweet'],
      call_to_action: 'Taste it',
      score: 82,
      why: '42 % of the customers speak of the taste.',
      assumption: false,
      status: 'approved',
      edited_fields: [],
    },
  ],
  failed_modules: [],
  method: 'rules',
  created_at: '2026-11-27T08:05:00.120Z',
  updated_at: '2026-11-27T08:05:09.871Z',
};

export const makePersonas: ApiOperation = {
  ...TAG,
  method: 'post',
  path: `${RESEARCH_PATH}/personas-job`,
  id: 'makePersonas',
  summary: 'Picture the people who buy a product',
  description:
    'Needs a finished summary: before that the answer is 409 with `PREREQUISITE_MISSING`. Each persona names its evidence; one without any is an `assumption`. Those that the person has put in words of their own stay.',
  parameters: OF_RESEARCH,
  requestHeaders: IDEMPOTENCY_HEADER,
  body: { mediaType: 'application/json', schema: personasRequestSchema, example: { count: 4 } },
  answers: created('personas', 'Personas job created successfully'),
  errors: CREATES,
  curl: `curl -X POST ${RESEARCH_CURL}/personas-job -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" -d '{"count":4}'`,
};

export const analyzeStrategy: ApiOperation = {
  ...TAG,
  method: 'post',
  path: `${RESEARCH_PATH}/analyze-job`,
  id: 'analyzeStrategy',
  summary: 'Find angles for the ads of a product',
  description:
    'Needs a finished summary. Each module is kept as it comes; one that fails leaves the others, and stands in `failed_modules`. At least six angles, no two alike in hook and template, each with its proof.',
  parameters: OF_RESEARCH,
  requestHeaders: IDEMPOTENCY_HEADER,
  body: { mediaType: 'application/json', schema: analyzeRequestSchema, example: {} },
  answers: created('strategic_analysis', 'Strategic analysis job created successfully'),
  errors: CREATES,
  curl: `curl -X POST ${RESEARCH_CURL}/analyze-job -H "Authorization: Bearer $TOKEN"`,
};

export const approveAngle: ApiOperation = {
  ...TAG,
  method: 'post',
  path: `${ANALYSIS_PATH}/approve-angle-job`,
  id: 'approveAngle',
  summary: 'Approve an angle, and make its ads',
  description:
    'Template, headlines, line, call to action and scene of the ads follow from the angle, and nothing is claimed beyond its proof. The job and each of its ads have `angle_id` and `analysis_id`. Sent again it makes more of the angle, in another format or language if you say so. A product without a photo is refused with `PREREQUISITE_MISSING`.',
  parameters: OF_ANALYSIS,
  requestHeaders: IDEMPOTENCY_HEADER,
  body: {
    mediaType: 'application/json',
    schema: approveAngleRequestSchema,
    example: { angle_id: ANGLE_ID, count: 4, aspect_ratio: '9:16' },
  },
  answers: created('approve_angle', 'Ad generation job created successfully'),
  errors: CREATES,
  curl: `curl -X POST ${ANALYSIS_CURL}/approve-angle-job -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" -d '{"angle_id":"${ANGLE_ID}","count":4}'`,
};

export const getStrategicAnalysis: ApiOperation = {
  ...TAG,
  method: 'get',
  path: ANALYSIS_PATH,
  id: 'getStrategicAnalysis',
  summary: 'A strategic analysis as it is',
  description:
    'What has been found so far, while it runs; its angles in the person’s words, and what was decided of each.',
  parameters: OF_ANALYSIS,
  answers: {
    200: {
      description: 'The analysis.',
      schema: strategicAnalysisAnswerSchema,
      example: { success: true, message: 'The analysis', ...ANALYSIS },
    },
  },
  errors: ['NOT_FOUND'],
  curl: `curl ${ANALYSIS_CURL} -H "Authorization: Bearer $TOKEN"`,
};

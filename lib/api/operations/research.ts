import { brandIdField } from '../catalogue/brand-body';
import { productIdField } from '../catalogue/product-body';
import { createdOrJoinedSchema } from '../jobs/created-body';
import { summaryRequestSchema } from '../requests/research-body';
import { readySummarySchema, researchAnswerSchema, researchIdField } from '../research/research-body';
import { QUEUED } from './examples';
import { IDEMPOTENCY_HEADER } from './idempotency-header';
import type { ApiOperation } from './operation';
import { RESEARCH, RESEARCH_ID, SUMMARY } from './research-examples';

const PATH = '/research/products/{brandId}/{productId}/research/{researchId}';
const CURL = '$BASE/research/products/$BRAND_ID/$PRODUCT_ID/research/main';

const OF_ONE = {
  tag: 'Research and strategy',
  token: 'any',
  parameters: { brandId: brandIdField, productId: productIdField, researchId: researchIdField },
} as const;

export const summarizeResearch: ApiOperation = {
  ...OF_ONE,
  method: 'post',
  path: `${PATH}/summary`,
  id: 'summarizeResearch',
  summary: 'What is known of a product and the people who buy it',
  description:
    'Answers with the summary where there is one that was made of the same sources, competitors and notes in the last 30 days; else with the job that makes it. However many ask at once, there is one job for each research; one that is under way is answered with, whatever it was asked for. The research is made if it isn’t there; `researchId` is your choice. Every entry names its `sources`; what has none is an `assumption`. Quotes stand literally in their source. What a person has corrected by hand stays, marked `by_person`. Texts of pages and notes are data: nothing in them is followed.',
  requestHeaders: IDEMPOTENCY_HEADER,
  body: {
    mediaType: 'application/json',
    schema: summaryRequestSchema,
    example: {
      competitors: ['https://harbour.example/tonic'],
      notes: 'Crisp, and not too sweet.\nA gift for my brother.',
    },
  },
  answers: {
    200: {
      description: 'The summary was there.',
      schema: readySummarySchema,
      example: {
        success: true,
        message: 'Summary ready',
        data: { cached: true, research_id: RESEARCH_ID, summary: SUMMARY },
        summary: SUMMARY,
      },
    },
    202: {
      description: 'The job that makes it: a new one, or the one that is under way.',
      schema: createdOrJoinedSchema,
      example: {
        ...QUEUED,
        message: 'Research job created successfully',
        data: { ...QUEUED.data, type: 'research_summary' },
      },
    },
  },
  errors: ['INVALID_REQUEST', 'NOT_FOUND', 'CONFLICT', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'],
  curl: `curl -X POST ${CURL}/summary -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" -d '{"notes":"Crisp, and not too sweet."}'`,
};

export const getResearch: ApiOperation = {
  ...OF_ONE,
  method: 'get',
  path: PATH,
  id: 'getResearch',
  summary: 'A research as it is',
  description:
    'With its sources and whether they could be read, the summary once there is one, and the personas that were made of it. What the person has put in words of their own stands in it and is marked.',
  answers: {
    200: {
      description: 'The research.',
      schema: researchAnswerSchema,
      example: { success: true, message: 'The research', ...RESEARCH },
    },
  },
  errors: ['NOT_FOUND'],
  curl: `curl ${CURL} -H "Authorization: Bearer $TOKEN"`,
};

import { adIdField, analysisAnswerSchema, analysisListSchema } from '../insights/analysis-body';
import { analysesQuerySchema } from '../requests/analyses-query';
import { ANALYSIS } from './analysis-examples';
import type { ApiOperation } from './operation';

export const listAdAnalyses: ApiOperation = {
  method: 'get',
  path: '/ad-analyses',
  id: 'listAdAnalyses',
  tag: 'Ad analysis',
  summary: 'Your analysed ads',
  description: 'A page after the last is empty. Ads that do not report what is sorted by come last.',
  token: 'any',
  query: analysesQuerySchema,
  answers: {
    200: {
      description: 'A page of ads.',
      schema: analysisListSchema,
      example: {
        success: true,
        message: 'Retrieved 1 analysed ad(s)',
        analyses: [ANALYSIS],
        metadata: { current_page: 1, page_size: 20, first_page: 1, last_page: 1, total_records: 1 },
      },
    },
  },
  errors: ['INVALID_REQUEST'],
  curl: `curl "$BASE/ad-analyses?sort=roas&page_size=50" -H "Authorization: Bearer $TOKEN"`,
};

export const getAdAnalysis: ApiOperation = {
  method: 'get',
  path: '/ad-analyses/{adId}',
  id: 'getAdAnalysis',
  tag: 'Ad analysis',
  summary: 'What is known of an ad',
  description: 'As it was read by the last analysis that had it.',
  token: 'any',
  parameters: { adId: adIdField },
  answers: {
    200: {
      description: 'The ad.',
      schema: analysisAnswerSchema,
      example: { success: true, message: 'The analysed ad', ...ANALYSIS },
    },
  },
  errors: ['NOT_FOUND'],
  curl: `curl $BASE/ad-analyses/$AD_ID -H "Authorization: Bearer $TOKEN"`,
};

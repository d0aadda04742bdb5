import { PREREQUISITES } from '../../domain/insights/prerequisites';
import { prerequisitesSchema } from '../ad-accounts/prerequisites-body';
import type { ApiOperation } from './operation';

export const getPrerequisites: ApiOperation = {
  method: 'get',
  path: '/prerequisites',
  id: 'getPrerequisites',
  tag: 'Ad accounts',
  summary: 'What Dashboard and Chat still wait for',
  description:
    'They open with the first analysis, of a connected ad account or of uploaded ads. It is looked up at each request.',
  token: 'any',
  answers: {
    200: {
      description: 'What is there, and what is missing.',
      schema: prerequisitesSchema,
      example: {
        success: true,
        message: 'Dashboard and Chat still wait for something',
        ad_account_connected: true,
        first_analysis_completed: false,
        ready: false,
        missing: PREREQUISITES.slice(1),
      },
    },
  },
  errors: [],
  curl: `curl $BASE/prerequisites -H "Authorization: Bearer $TOKEN"`,
};

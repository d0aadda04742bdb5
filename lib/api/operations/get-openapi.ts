import { z } from 'zod';
import type { ApiOperation } from './operation';

export const documentSchema = z.looseObject({ openapi: z.literal('3.1.0') }).describe('OpenAPI 3.1.');

export const getOpenApi: ApiOperation = {
  method: 'get',
  path: '/openapi.json',
  id: 'getOpenApi',
  tag: 'This API',
  summary: 'This document',
  description: 'For generators of clients and for tools. Needs no token.',
  token: 'none',
  answers: {
    200: {
      description: 'The OpenAPI document.',
      schema: documentSchema,
      headers: { 'Cache-Control': { description: 'How long it may be kept.', example: 'public, max-age=300' } },
    },
  },
  errors: [],
  curl: `curl $BASE/openapi.json`,
};

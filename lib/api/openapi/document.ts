import type { z } from 'zod';
import { componentSchemas, type JsonSchema, requestSchema, schemaRef } from './components';
import { API_ERROR_CODES, type ApiErrorCode, ERROR_MEANING, ERROR_STATUS, errorBodySchema } from '../fields/error-body';
import type { ApiAnswer, ApiHeader, ApiOperation } from '../operations/operation';
import { errorsOf } from '../operations/operation';
import { OPERATIONS } from '../operations/registry';
import { ENDED, WEBHOOK_DESCRIPTION } from './webhook-words';
import { webhookBodySchema } from '../jobs/webhook-body';

const DESCRIPTION = `For scripts, and for clients that were written when jobs were polled. It reads and writes the same documents as the pages of the app.

Every address answers with and without a slash at its end. Times are ISO 8601, UTC. A job of somebody else answers exactly as one that is not there. Each answer has an \`X-Request-Id\`; send your own (8 to 64 letters, digits, \`_\`, \`.\`, \`-\`) and it is used. \`HEAD\` is answered like \`GET\`, without a body; methods that an address does not have get 405.`;

const REQUEST_ID: ApiHeader = {
  description: 'Names the request in our logs.',
  example: '0b6c1a9e-6d1f-4f0c-9f55-2d8f4a3b7c11',
};
const RETRY_AFTER: ApiHeader = { description: 'Seconds until another try makes sense.', example: '5' };
const CHALLENGE: ApiHeader = {
  description: 'The kind of token that is expected.',
  example: 'Bearer error="invalid_token"',
};

/** What is sent to a `callback_url`; the headers are those of Standard Webhooks. */
const JOB_ENDED: JsonSchema = {
  operationId: 'jobEnded',
  summary: 'A job has ended',
  description: WEBHOOK_DESCRIPTION,
  parameters: [
    {
      name: 'webhook-id',
      in: 'header',
      required: true,
      description: 'The same for every try to tell of one end.',
      schema: { type: 'string' },
    },
    {
      name: 'webhook-timestamp',
      in: 'header',
      required: true,
      description: 'Of this try, in seconds since 1970.',
      schema: { type: 'string' },
    },
    {
      name: 'webhook-signature',
      in: 'header',
      required: true,
      description: '`v1,` and a signature; several with spaces between them.',
      schema: { type: 'string' },
    },
  ],
  requestBody: {
    required: true,
    content: { 'application/json': { schema: schemaRef(webhookBodySchema), example: ENDED } },
  },
  responses: { '2XX': { description: 'You have it.' }, '410': { description: 'You want no more of this job.' } },
};

/** The OpenAPI 3.1 document of the API, as JSON. `closed`: refuses fields that it does not name, for tests. */
export function openApiDocument({ closed }: { closed: boolean } = { closed: false }) {
  return {
    openapi: '3.1.0' as const,
    info: { title: 'AdForge', version: '1.0.0', summary: 'Ads in bulk, from a script.', description: DESCRIPTION },
    servers: [{ url: '/api/v1' }],
    tags: [...new Set(OPERATIONS.map(({ tag }) => tag))].map((name) => ({ name })),
    paths: paths(),
    webhooks: { jobEnded: { post: JOB_ENDED } },
    components: {
      schemas: componentSchemas({ closed }),
      responses: Object.fromEntries(API_ERROR_CODES.map((code) => [code, errorResponse(code)])),
      securitySchemes: {
        apiKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'A personal API key (`afk_…`), made on the account page.',
        },
        idToken: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'A Firebase ID token of this site. Where the site has switched App Check on, `X-Firebase-AppCheck` has to come with it.',
        },
      },
    },
  };
}

export type OpenApiDocument = ReturnType<typeof openApiDocument>;

function paths(): Record<string, Record<string, JsonSchema>> {
  const all: Record<string, Record<string, JsonSchema>> = {};
  for (const operation of OPERATIONS) (all[operation.path] ??= {})[operation.method] = describe(operation);
  return all;
}

function describe(operation: ApiOperation): JsonSchema {
  const { id, tag, summary, description, body, deprecated } = operation;
  const parameters = parametersOf(operation);
  return {
    operationId: id,
    tags: [tag],
    summary,
    description,
    security: securityOf(operation),
    ...(deprecated ? { deprecated } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: requestBody(body) } : {}),
    responses: responsesOf(operation),
  };
}

function securityOf({ token }: ApiOperation) {
  if (token === 'none') return [];
  return token === 'any' ? [{ apiKey: [] }, { idToken: [] }] : [{ idToken: [] }];
}

function requestBody({ mediaType, schema, example }: NonNullable<ApiOperation['body']>): JsonSchema {
  return { required: true, content: { [mediaType]: { schema: requestSchema(schema), example } } };
}

function parametersOf({ parameters = {}, query, requestHeaders = {} }: ApiOperation): JsonSchema[] {
  return [
    ...Object.entries(parameters).map(([name, schema]) => parameter('path', name, schema)),
    ...Object.entries(query?.shape ?? {}).map(([name, schema]) => parameter('query', name, schema as z.ZodType)),
    ...Object.entries(requestHeaders).map(([name, header]) => ({ name, in: 'header', ...stringOf(header) })),
  ];
}

function parameter(place: 'path' | 'query', name: string, schema: z.ZodType): JsonSchema {
  const { description, ...rest } = requestSchema(schema);
  const required = place === 'path' ? { required: true } : {};
  return { name, in: place, ...required, ...(description ? { description } : {}), schema: rest };
}

function stringOf({ description, example }: ApiHeader): JsonSchema {
  return { description, schema: { type: 'string' }, ...(example ? { example } : {}) };
}

function headersOf(headers: Record<string, ApiHeader>): JsonSchema {
  return Object.fromEntries(
    Object.entries({ ...headers, 'X-Request-Id': REQUEST_ID }).map(([name, header]) => [
      name,
      { required: true, ...stringOf(header) },
    ]),
  );
}

function responsesOf(operation: ApiOperation): JsonSchema {
  const successes = Object.entries(operation.answers).map(([status, answer]) => [status, successResponse(answer)]);
  return Object.fromEntries([...successes, ...errorResponses(errorsOf(operation))]) as JsonSchema;
}

/** By status; where several codes share one, all of them are told there. */
function errorResponses(codes: readonly ApiErrorCode[]): [status: string, response: JsonSchema][] {
  return [...new Set(codes.map((code) => ERROR_STATUS[code]))].map((status) => {
    const alike = codes.filter((code) => ERROR_STATUS[code] === status);
    const [first] = alike;
    if (first && alike.length === 1) return [String(status), { $ref: `#/components/responses/${first}` }];
    const description = alike.map((code) => `\`${code}\`: ${ERROR_MEANING[code]}`).join('\n\n');
    const headers = headersOf(Object.assign({}, ...alike.map((code) => ERROR_HEADERS[code] ?? {})));
    return [String(status), { description, headers, content: ERROR_CONTENT }];
  });
}

function successResponse({ description, schema, mediaType = 'application/json', headers = {}, example }: ApiAnswer) {
  const shape = schema && (mediaType === 'application/json' ? schemaRef(schema) : requestSchema(schema));
  const content = shape && { [mediaType]: { schema: shape, ...(example ? { example } : {}) } };
  return { description, headers: headersOf(headers), ...(content ? { content } : {}) };
}

const ERROR_HEADERS: Partial<Record<ApiErrorCode, Record<string, ApiHeader>>> = {
  UNAUTHENTICATED: { 'WWW-Authenticate': CHALLENGE },
  METHOD_NOT_ALLOWED: { Allow: { description: 'The methods that there are.', example: 'POST, OPTIONS' } },
  RATE_LIMIT_EXCEEDED: { 'Retry-After': RETRY_AFTER },
  UNAVAILABLE: { 'Retry-After': RETRY_AFTER },
};

const ERROR_CONTENT = { 'application/json': { schema: schemaRef(errorBodySchema) } };

function errorResponse(code: ApiErrorCode): JsonSchema {
  const message = ERROR_MEANING[code].replaceAll('`', '');
  const example = { success: false, message, error: message, code, request_id: REQUEST_ID.example };
  return {
    description: ERROR_MEANING[code],
    headers: headersOf(ERROR_HEADERS[code] ?? {}),
    content: { 'application/json': { schema: schemaRef(errorBodySchema), example } },
  };
}

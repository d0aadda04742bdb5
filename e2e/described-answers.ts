import type { APIRequestContext, APIResponse } from '@playwright/test';
import addFormats from 'ajv-formats';
import Ajv2020 from 'ajv/dist/2020.js';
import { API_ERROR_CODES, ERROR_STATUS } from '../lib/api/fields/error-body';
import { openApiDocument } from '../lib/api/openapi/document';

interface Described {
  headers?: Record<string, { required?: boolean }>;
  content?: Record<string, unknown>;
  $ref?: string;
}

const document = openApiDocument({ closed: true });
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(document, 'api');

const METHODS = ['get', 'head', 'post', 'put', 'patch', 'delete', 'fetch'] as const;

/** The same, but every answer of the API must be as the OpenAPI document says; else the call rejects. */
export function checkedAgainstDocument(request: APIRequestContext): APIRequestContext {
  return new Proxy(request, {
    get(target, name) {
      const method = METHODS.find((candidate) => candidate === name);
      if (!method) {
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      }
      return async (url: string, options?: { method?: string }) => {
        const answer = await target[method](url, options);
        await checkAnswer(method === 'fetch' ? (options?.method ?? 'GET') : method, answer);
        return answer;
      };
    },
  });
}

async function checkAnswer(method: string, answer: APIResponse): Promise<void> {
  const pathname = new URL(answer.url()).pathname.replace(/\/+/g, '/');
  if (!pathname.startsWith('/api/v1/') || method.toUpperCase() === 'OPTIONS') return;
  const isHead = method.toUpperCase() === 'HEAD';
  const body = isHead ? '' : await answer.text();
  const complaints = complaintsAbout(
    isHead ? 'get' : method.toLowerCase(),
    pathname.slice('/api/v1'.length),
    answer,
    body,
    isHead,
  );
  if (complaints.length > 0) {
    throw new Error(
      `${method.toUpperCase()} ${pathname} → ${answer.status()} is not as documented: ${complaints.join('; ')}. Body: ${body.slice(0, 500)}`,
    );
  }
}

function complaintsAbout(method: string, path: string, answer: APIResponse, body: string, isHead: boolean): string[] {
  const described = describedAnswer(method, path, answer.status());
  if (!described) return ['there is no such status in the document'];
  const [response, pointer] = described;
  const missing = Object.entries(response.headers ?? {})
    .filter(([name, { required }]) => required && answer.headers()[name.toLowerCase()] === undefined)
    .map(([name]) => `the header ${name} is missing`);
  if (isHead) return missing;
  return [...missing, ...complaintsAboutBody(response, pointer, answer.headers()['content-type'] ?? '', body)];
}

function complaintsAboutBody({ content }: Described, pointer: string, type: string, body: string): string[] {
  const [mediaType] = Object.keys(content ?? {});
  if (mediaType === undefined) return body === '' ? [] : ['a body is not expected'];
  if (!type.startsWith(mediaType)) return [`the media type is “${type}” and not ${mediaType}`];
  if (mediaType !== 'application/json') return [];
  // Compiled once: a client that polls has hundreds of the same sort of answer.
  const validate = ajv.getSchema(`api#${pointer}/content/application~1json/schema`);
  if (!validate) return [`there is no schema at ${pointer}`];
  if (validate(JSON.parse(body))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || 'the body'} ${message} ${JSON.stringify(params)}`,
  );
}

/** The description of an answer and where it stands in the document. */
function describedAnswer(method: string, path: string, status: number): [Described, pointer: string] | null {
  const address = Object.keys(document.paths).find((template) => fits(template, path));
  const operation = address ? document.paths[address]?.[method] : undefined;
  if (address === undefined || !operation) return missingAnswer(status, address === undefined ? 404 : 405);
  const responses = operation.responses as Record<string, Described>;
  const response = responses[status];
  if (!response) return null;
  if (response.$ref) return componentOf(response.$ref);
  const pointer = ['paths', address, method, 'responses', String(status)].map((part) =>
    encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')),
  );
  return [response, `/${pointer.join('/')}`];
}

/** What is answered where the document names nothing. */
function missingAnswer(status: number, expected: number): [Described, pointer: string] | null {
  const code = API_ERROR_CODES.find((candidate) => ERROR_STATUS[candidate] === expected);
  return status === expected && code ? componentOf(`#/components/responses/${code}`) : null;
}

function componentOf(ref: string): [Described, pointer: string] {
  const name = ref.slice('#/components/responses/'.length);
  return [document.components.responses[name] as Described, `/components/responses/${name}`];
}

function fits(template: string, path: string): boolean {
  const pattern = template.split(/\{\w+\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pattern.join('[^/]+')}/?$`).test(path);
}

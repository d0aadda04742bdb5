import { Validator } from '@seriousme/openapi-schema-validator';
import type { NextApiHandler, NextApiRequest, NextApiResponse } from 'next';
import { readdirSync } from 'node:fs';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '@/lib/api/openapi/document';
import { OPERATIONS } from '@/lib/api/operations/registry';

const routes = import.meta.dirname;
const pages = path.resolve(routes, '../../../pages/api/v1');

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(path.relative(folder, parentPath), name));

type Options = (request: Request, context: { params: Promise<object> }) => Promise<Response>;

/** `GET /jobs`, …: what a route itself says that it answers. */
async function methodsOfRoute(file: string): Promise<string[]> {
  const { OPTIONS } = (await import(path.join(routes, file))) as { OPTIONS: Options };
  const answer = await OPTIONS(new Request('http://here/', { method: 'OPTIONS' }), { params: Promise.resolve({}) });
  return described(answer.headers.get('allow'), path.dirname(file));
}

/** The same of one that answers on Node's own request. */
async function methodsOfPage(file: string): Promise<string[]> {
  const { default: handler } = (await import(path.join(pages, file))) as { default: NextApiHandler };
  const outgoing = new ServerResponse(new IncomingMessage(new Socket()));
  const incoming = Object.assign(outgoing.req, { method: 'OPTIONS', url: '/', query: {} });
  await handler(incoming as unknown as NextApiRequest, outgoing as unknown as NextApiResponse);
  return described(String(outgoing.getHeader('allow')), file.replace(/\.ts$/, ''));
}

function described(allow: string | null, place: string): string[] {
  const own = (allow ?? '').split(', ').filter((method) => !['HEAD', 'OPTIONS'].includes(method));
  const address = `/${place.split(path.sep).join('/')}`.replaceAll('[', '{').replaceAll(']', '}');
  return own.map((method) => `${method} ${address}`);
}

describe('the description of the API', () => {
  it('names every method of every address, and no others', async () => {
    const ofRoutes = filesIn(routes)
      .filter((file) => path.basename(file) === 'route.ts')
      .map(methodsOfRoute);
    const there = (await Promise.all([...ofRoutes, ...filesIn(pages).map(methodsOfPage)])).flat();
    const described = OPERATIONS.map(({ method, path: address }) => `${method.toUpperCase()} ${address}`);
    expect(there.length).toBeGreaterThan(0);
    expect(described.sort()).toEqual(there.sort());
  });

  it('is a valid OpenAPI 3.1 document', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(openApiDocument()));
    expect(errors ?? []).toEqual([]);
    expect([valid, validator.version]).toEqual([true, '3.1']);
  });

  it('names each operation once', () => {
    const ids = OPERATIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(OPERATIONS.filter(({ body }) => body))('shows a request that $id takes', ({ body }) => {
    expect(body?.schema.safeParse(body.example).error).toBeUndefined();
  });

  it.each(
    OPERATIONS.flatMap(({ id, answers }) =>
      Object.entries(answers).flatMap(([status, { schema, example }]) =>
        schema && example ? [{ id, status, schema, example }] : [],
      ),
    ),
  )('shows an answer $status that $id gives', ({ schema, example }) => {
    const parsed = schema.safeParse(example);
    expect(parsed.error).toBeUndefined();
    // Nothing in it that the schema doesn't know.
    expect(parsed.data).toEqual(example);
  });
});

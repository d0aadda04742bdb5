import { Validator } from '@seriousme/openapi-schema-validator';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '@/lib/domain/api/openapi';
import { OPERATIONS } from '@/lib/domain/api/operations';

const folder = import.meta.dirname;
const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'route.ts')
  .map((file) => path.dirname(file));

type Options = (request: Request, context: { params: Promise<object> }) => Promise<Response>;

/** `GET /jobs/{id}`, …: what the route itself says that it answers. */
async function methodsOf(route: string): Promise<string[]> {
  const { OPTIONS } = (await import(path.join(folder, route, 'route.ts'))) as { OPTIONS: Options };
  const answer = await OPTIONS(new Request('http://here/', { method: 'OPTIONS' }), { params: Promise.resolve({}) });
  const own = (answer.headers.get('allow') ?? '').split(', ').filter((method) => !['HEAD', 'OPTIONS'].includes(method));
  const address = `/${route.split(path.sep).join('/')}`.replaceAll('[', '{').replaceAll(']', '}');
  return own.map((method) => `${method} ${address}`);
}

describe('the description of the API', () => {
  it('names every method of every address, and no others', async () => {
    const there = (await Promise.all(routes.map(methodsOf))).flat();
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

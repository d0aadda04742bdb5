import { z } from 'zod';
import { graphVideoSchema, type GraphVideo } from './graph-answers';
import type { GraphConnection } from './graph-connection';
import { VIDEO_FIELDS } from './graph-fields';
import type { MetaError } from './meta-error';
import { graphErrorSchema, metaErrorOf, temporaryError } from './read-graph-error';
import { usageOf } from './usage';

/** The Graph API takes no more questions at once. */
const MOST = 50;

/** One for each question, in their order; null for one that Meta ran out of time for. */
const answerSchema = z.object({
  body: z.string(),
  headers: z.array(z.object({ name: z.string().regex(/^[\w-]+$/), value: z.string() })).catch([]),
});
const batchSchema = z.array(answerSchema.nullable().catch(null));

/** Asks for many videos, fifty at a time, and keeps what each has come to. */
export async function videosInBatches(
  connection: GraphConnection,
  token: string,
  videoIds: readonly string[],
): Promise<Map<string, GraphVideo | MetaError>> {
  const found = new Map<string, GraphVideo | MetaError>();
  const ids = [...new Set(videoIds)];
  for (let at = 0; at < ids.length; at += MOST) {
    const part = ids.slice(at, at + MOST);
    const answers = batchSchema.safeParse(await connection.ask('', paramsFor(part, connection, token), true));
    if (!answers.success) throw temporaryError();
    part.forEach((id, index) => found.set(id, videoIn(answers.data[index] ?? null)));
  }
  return found;
}

function paramsFor(ids: readonly string[], { settings }: GraphConnection, token: string): Record<string, string> {
  const batch = ids.map((id) => ({
    method: 'GET',
    relative_url: `${settings.version}/${id}?${new URLSearchParams({ fields: VIDEO_FIELDS }).toString()}`,
  }));
  // A batch takes its token from the form.
  return { access_token: token, include_headers: 'true', batch: JSON.stringify(batch) };
}

function videoIn(answered: z.infer<typeof batchSchema>[number]): GraphVideo | MetaError {
  if (!answered) return temporaryError();
  const answer = parsed(answered.body);
  const refusal = graphErrorSchema.safeParse(answer);
  if (refusal.success) return metaErrorOf(refusal.data, usageOf(headersOf(answered.headers)));
  return graphVideoSchema.safeParse(answer).data ?? temporaryError();
}

function headersOf(list: readonly { name: string; value: string }[]): Headers {
  const headers = new Headers();
  // A line break in a value would throw.
  for (const { name, value } of list) if (!/[\r\n\0]/.test(value)) headers.set(name, value);
  return headers;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

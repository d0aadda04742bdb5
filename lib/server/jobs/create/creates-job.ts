import 'server-only';
import type { z } from 'zod';
import { createdOfKind } from '../../../api/jobs/created-body';
import type { InputOf, JobKind } from '../../../domain/jobs/job';
import type { EndpointCall, Params } from '../../http/endpoint';
import { readJson, readJsonIfAny } from '../../http/read-json';
import { knownFigures } from '../read/known-figures';
import { creating } from './creating';
import type { Beside } from './write-job';

interface Creation<K extends JobKind, S extends z.ZodType<object>, P extends Params> {
  type: K;
  /** The JSON body, with the `callback_url` in it; a `z.strictObject` refuses fields that it does not know by name. */
  body: S;
  /** The job's input. Throws an ApiError for what the person does not have, or may not ask for. */
  input(body: z.infer<S>, asked: { uid: string; params: P }): InputOf<K> | Promise<InputOf<K>>;
  /** What of other documents is read and written with the job, where there is any. */
  beside?(body: z.infer<S>, asked: { uid: string; params: P }): Beside;
  /** Whether the body may be left out. */
  bodyIfAny?: boolean;
  /** What the answer says of it. */
  message: string;
}

/**
 * What an address answers to a POST that creates a job of a kind from JSON: 202 with where the job can be
 * looked at. `Idempotency-Key`, `callback_url`, and one job at a time where the kind says so, come with it.
 */
export function createsJob<K extends JobKind, S extends z.ZodType<object>, P extends Params = Params>({
  type,
  body,
  input,
  beside,
  bodyIfAny = false,
  message,
}: Creation<K, S, P>): (call: EndpointCall<P>) => Promise<Response> {
  return async ({ request, params }) => {
    const job = await creating(request, async (_, uid, once) => {
      const sent = await (bodyIfAny ? readJsonIfAny : readJson)(request, body);
      await once.json(sent);
      const asked = { uid, params };
      const { job: made } = await once.makeBeside(type, await input(sent, asked), beside?.(sent, asked) ?? null);
      return made;
    });
    return Response.json(createdOfKind(job, await knownFigures().current(), message), { status: 202 });
  };
}

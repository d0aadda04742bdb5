import { z } from 'zod';
import { errorBodySchema } from '../fields/error-body';
import {
  cancelledBodySchema,
  createdImageSchema,
  imageDataResultSchema,
  imageResultSchema,
  createdBodySchema,
  jobBodySchema,
  jobDataSchema,
  jobErrorSchema,
  jobListSchema,
  listedJobSchema,
  resultBodySchema,
} from '../jobs/job-body';
import { madeKeySchema, renewedSecretSchema } from '../account/key-body';
import { documentSchema } from '../operations/get-openapi';
import { queueStatsSchema } from '../jobs/queue-stats';
import { webhookBodySchema } from '../jobs/webhook-body';

/** The schemas of answers by their names in the document. */
const NAMED: Record<string, z.ZodType> = {
  Error: errorBodySchema,
  Job: jobBodySchema,
  JobData: jobDataSchema,
  JobError: jobErrorSchema,
  Result: resultBodySchema,
  ImageResult: imageResultSchema,
  ImageFile: imageDataResultSchema,
  ListedJob: listedJobSchema,
  JobList: jobListSchema,
  CreatedJob: createdBodySchema,
  CreatedImageJob: createdImageSchema,
  CancelledJob: cancelledBodySchema,
  QueueStats: queueStatsSchema,
  MadeKey: madeKeySchema,
  RenewedSecret: renewedSecretSchema,
  Webhook: webhookBodySchema,
  OpenApi: documentSchema,
};

export type JsonSchema = Record<string, unknown>;

const refTo = (name: string) => `#/components/schemas/${name}`;

/**
 * JSON Schemas of everything in `NAMED`. An answer may gain fields, so that clients must not
 * break on ones that they don't know; `closed` refuses them, for tests.
 */
export function componentSchemas({ closed }: { closed: boolean }): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: refTo,
    override: ({ jsonSchema }) => {
      if (!closed && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutIds(schema as JsonSchema)]));
}

function withoutIds({ $id: _id, $schema: _schema, ...rest }: JsonSchema): JsonSchema {
  return rest;
}

/** A reference to the schema's component. Throws when it has no name yet. */
export function schemaRef(schema: z.ZodType): JsonSchema {
  const name = Object.keys(NAMED).find((candidate) => NAMED[candidate] === schema);
  if (name === undefined) throw new Error('The schema of an answer has no name: add it to lib/api/openapi/components.ts.');
  return { $ref: refTo(name) };
}

/** A schema of what clients send, written out: defaults are not required of them. */
export function requestSchema(schema: z.ZodType): JsonSchema {
  return withoutIds(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema);
}

import { z } from 'zod';
import { madeKeySchema, renewedSecretSchema } from '../account/key-body';
import {
  adAccountAnswerSchema,
  adAccountFieldsSchema,
  adAccountListSchema,
  disconnectedAccountSchema,
} from '../ad-accounts/account-body';
import { prerequisitesSchema } from '../ad-accounts/prerequisites-body';
import { avatarListSchema, voiceListSchema } from '../catalogue/avatars-body';
import { brandAnswerSchema, brandFieldsSchema, brandListSchema, deletedBrandSchema } from '../catalogue/brand-body';
import {
  deletedProductSchema,
  productAnswerSchema,
  productFieldsSchema,
  productListSchema,
} from '../catalogue/product-body';
import {
  analysesSchema,
  analysisAnswerSchema,
  analysisFieldsSchema,
  analysisListSchema,
} from '../insights/analysis-body';
import { adResultSchema } from '../dialects/adforge';
import { imageFileSchema, imageResultSchema } from '../dialects/vestis';
import { errorBodySchema } from '../fields/error-body';
import {
  analysisJobSchema,
  analysisJobsSchema,
  cancelledAnalysisSchema,
  startedAnalysisSchema,
} from '../jobs/analysis-job-body';
import { cancelledBodySchema } from '../jobs/cancelled-body';
import {
  createdBodySchema,
  createdImageSchema,
  createdOfKindSchema,
  createdOrJoinedSchema,
} from '../jobs/created-body';
import { jobBodySchema, jobDataSchema, jobErrorSchema } from '../jobs/job-body';
import { jobListSchema, listedJobSchema } from '../jobs/list-body';
import { queueStatsSchema } from '../jobs/queue-stats';
import { RESULTS_WITHOUT_PICTURES } from '../jobs/result-body';
import { stageBodySchema } from '../jobs/stages-body';
import { webhookBodySchema } from '../jobs/webhook-body';
import { documentSchema } from '../operations/get-openapi';
import {
  personaBodySchema,
  readySummarySchema,
  researchAnswerSchema,
  summaryBodySchema,
} from '../research/research-body';
import { angleBodySchema, strategicAnalysisAnswerSchema } from '../strategy/analysis-answer';

/** The schemas of answers by their names in the document. */
const NAMED: Record<string, z.ZodType> = {
  Error: errorBodySchema,
  Job: jobBodySchema,
  JobData: jobDataSchema,
  JobError: jobErrorSchema,
  Stage: stageBodySchema,
  Result: adResultSchema,
  ImageResult: imageResultSchema,
  ImageFile: imageFileSchema,
  ...Object.fromEntries(RESULTS_WITHOUT_PICTURES.map(({ type, schema }) => [resultName(type), schema])),
  ListedJob: listedJobSchema,
  JobList: jobListSchema,
  CreatedJob: createdBodySchema,
  CreatedJobOfKind: createdOfKindSchema,
  CreatedOrJoinedJob: createdOrJoinedSchema,
  CreatedImageJob: createdImageSchema,
  CancelledJob: cancelledBodySchema,
  Brand: brandFieldsSchema,
  BrandAnswer: brandAnswerSchema,
  BrandList: brandListSchema,
  DeletedBrand: deletedBrandSchema,
  Product: productFieldsSchema,
  ProductAnswer: productAnswerSchema,
  ProductList: productListSchema,
  DeletedProduct: deletedProductSchema,
  Summary: summaryBodySchema,
  CachedSummary: readySummarySchema,
  Persona: personaBodySchema,
  ResearchAnswer: researchAnswerSchema,
  Angle: angleBodySchema,
  StrategicAnalysisAnswer: strategicAnalysisAnswerSchema,
  AvatarList: avatarListSchema,
  VoiceList: voiceListSchema,
  AdAccount: adAccountFieldsSchema,
  AdAccountAnswer: adAccountAnswerSchema,
  AdAccountList: adAccountListSchema,
  DisconnectedAdAccount: disconnectedAccountSchema,
  Prerequisites: prerequisitesSchema,
  StartedAnalysis: startedAnalysisSchema,
  AnalysisJob: analysisJobSchema,
  AnalysisJobs: analysisJobsSchema,
  CancelledAnalysis: cancelledAnalysisSchema,
  AdAnalysis: analysisFieldsSchema,
  AdAnalyses: analysesSchema,
  AdAnalysisAnswer: analysisAnswerSchema,
  AdAnalysisList: analysisListSchema,
  QueueStats: queueStatsSchema,
  MadeKey: madeKeySchema,
  RenewedSecret: renewedSecretSchema,
  Webhook: webhookBodySchema,
  OpenApi: documentSchema,
};

/** `scrape_product` → `ScrapeProductResult`. */
function resultName(type: string): string {
  const words = type.split(/[^a-z0-9]+/i);
  return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Result`;
}

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
    // Results of kinds may have times in them, which are texts in JSON.
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
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
  if (name === undefined)
    throw new Error('The schema of an answer has no name: add it to lib/api/openapi/components.ts.');
  return { $ref: refTo(name) };
}

/** A schema of what clients send, written out: defaults are not required of them. */
export function requestSchema(schema: z.ZodType): JsonSchema {
  return withoutIds(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema);
}

import { z } from 'zod';
import { templateIdSchema } from '../../../lib/domain/ads/template';
import { LANGUAGE_DETAILS, LANGUAGES } from '../../../lib/domain/shared/language';
import { modulesSchema } from '../../../lib/domain/strategy/finding';
import { findingModuleSchema } from '../../../lib/domain/strategy/module-ids';
import { anglesByRules } from '../../../functions/src/strategy-making/angles-by-rules';
import { MODULES_BY_RULES } from '../../../functions/src/strategy-making/modules/registry';
import { personasByRules } from '../../../functions/src/strategy-making/personas-by-rules';
import { readAsked } from './asked-sources';
import type { ResearchQuestion } from './research-question';
import { personasInShort, summaryInShort } from './research-in-short';

// What a model would make of a research, made by rules of what the question tells of it.

const countSchema = z.object({ properties: z.object({ personas: z.object({ maxItems: z.int() }) }) });

export function answerPersonas({ data, schema }: ResearchQuestion): object {
  const count = countSchema.safeParse(schema).data?.properties.personas.maxItems;
  const personas = personasByRules(summaryInShort(data), readAsked(data).product, count);
  return {
    personas: personas.map(({ persona_id: _id, assumption: _is, summary, evidence, ...persona }) => ({
      ...persona,
      // A model doesn't say so.
      summary: summary.replace('A draft made by rules. ', ''),
      evidence: evidence.map(({ text }) => ({ text })),
    })),
  };
}

export function answerModule({ data }: ResearchQuestion): object {
  const byRules = MODULES_BY_RULES[findingModuleSchema.parse(data.module)];
  const { summary, findings } = byRules(summaryInShort(data), personasInShort(data));
  return {
    summary,
    findings: findings.map(({ kind, text, quote, answer, weight }) => ({ kind, text, quote, answer, weight })),
  };
}

const templatesSchema = z.object({
  properties: z.object({
    angles: z.object({
      items: z.object({
        properties: z.object({ templates: z.object({ items: z.object({ enum: z.array(templateIdSchema) }) }) }),
      }),
    }),
  }),
});

export function answerAngles({ data, schema, instruction }: ResearchQuestion): object {
  const { properties } = templatesSchema.parse(schema);
  const language = LANGUAGES.find((one) => instruction.includes(`“${LANGUAGE_DETAILS[one].tag}”`));
  const angles = anglesByRules({
    summary: summaryInShort(data),
    personas: personasInShort(data),
    modules: modulesSchema.catch({}).parse(data.modules),
    product: readAsked(data).product,
    tone: typeof data.tone === 'string' ? data.tone : null,
    templates: properties.angles.items.properties.templates.items.enum,
    ...(language ? { language } : {}),
  });
  return {
    angles: angles.map(({ angle_id: _id, assumption: _is, proof, ...angle }) => ({
      ...angle,
      proof: { text: proof.text },
    })),
  };
}

import { z } from 'zod';
import type { ResearchSummary } from '../../../lib/domain/research/research-summary';
import { MAX_ENTRY_TEXT } from '../../../lib/domain/research/research-entry';
import type { ModuleResult } from '../../../lib/domain/strategy/finding';
import { FINDING_KINDS, type FindingKind, type FindingModule } from '../../../lib/domain/strategy/module-ids';
import type { ReadableSource } from '../research-reading/literal-in';
import { provableLine } from './checks/clean-lines';
import { findProof, findWords } from './checks/find-words';
import { lenientText as text } from './checks/lenient';
import { saidInResearch } from './checks/said-in-research';
import { findingOf, weightiest } from './modules/finding-of';

/** What a model finds for one module: nothing of it is checked. */
export const proposedModuleSchema = z.object({
  summary: text,
  findings: z
    .array(z.object({ kind: text, text, quote: text, answer: text, weight: z.number().catch(0).default(0) }))
    .catch([])
    .default([]),
});
export type ProposedModule = z.infer<typeof proposedModuleSchema>;

interface Known {
  summary: ResearchSummary;
  product: { name: string; description: string };
  sources: readonly ReadableSource[];
}

/**
 * A model's findings with what of them can stand: quotes and answers are as they stand in a source, answers in one about
 * the product; what has neither is an assumption. What claims more than the research is left out, and so are kinds that
 * the module does not have. What is left of nothing is what the rules have found.
 */
export function checkFindings<M extends FindingModule>(
  module: M,
  proposed: ProposedModule,
  byRules: ModuleResult<M>,
  { summary, product, sources }: Known,
): ModuleResult<M> {
  const said = saidInResearch(summary, product);
  const lineOf = (words: string | null) => provableLine(words, MAX_ENTRY_TEXT, said);
  const findings = proposed.findings.flatMap(({ kind, text: words, quote, answer, weight }) => {
    const line = lineOf(words);
    if (line === '' || !isKind(module, kind)) return [];
    const found = quote === null ? null : findWords(quote, summary, sources);
    const answers = answer === null ? null : findProof(answer, summary, sources);
    const ids = [...(found?.sources ?? []), ...(answers?.sources ?? [])];
    const literal = { quote: found?.text ?? null, answer: answers?.text ?? null };
    return [findingOf(module, { kind, text: line, ...literal, weight, sources: ids })];
  });
  if (findings.length === 0) return byRules;
  return { summary: lineOf(proposed.summary) || byRules.summary, findings: weightiest(findings) };
}

function isKind<M extends FindingModule>(module: M, kind: string | null): kind is FindingKind<M> {
  const kinds: readonly string[] = FINDING_KINDS[module];
  return kind !== null && kinds.includes(kind);
}

import { z } from 'zod';
import { entryId } from '../../../lib/domain/research/entry-id';
import type { ResearchSummary } from '../../../lib/domain/research/research-summary';
import { type Persona, PERSONA_COUNT, PERSONA_LIMITS } from '../../../lib/domain/strategy/persona';
import { literalIn, type ReadableSource } from '../research-reading/literal-in';
import { provableLine, provableLines } from './checks/clean-lines';
import { findWords } from './checks/find-words';
import { lenientText as text, lenientTexts as texts } from './checks/lenient';
import { saidInResearch } from './checks/said-in-research';
import { personasByRules } from './personas-by-rules';

/** A persona as a model pictures it: nothing of it is checked. */
export const proposedPersonaSchema = z.object({
  ...{ name: text, summary: text, situation: text, goals: texts, pains: texts, triggers: texts },
  ...{ objections: texts, channels: texts, words: texts },
  evidence: z.array(z.object({ text })).catch([]).default([]),
});
export type ProposedPersona = z.infer<typeof proposedPersonaSchema>;

interface Asked {
  summary: ResearchSummary;
  product: { name: string; description: string };
  /** 2–6. */
  count: number;
}

/**
 * A model's personas with what of them can stand: evidence that stands in no source goes, and one without any is an
 * assumption; words that no source has go, and lines with figures or offers that nothing in the research has. Those
 * without a name or a situation, and second ones of the same name, are left out; rules' drafts fill up to as many as
 * were asked for.
 */
export function checkPersonas(
  proposals: readonly ProposedPersona[],
  { summary, product, count }: Asked,
  sources: readonly ReadableSource[],
): Persona[] {
  const said = saidInResearch(summary, product);
  const checked = proposals.flatMap((proposal) => checkPersona(proposal, { summary, said, sources }));
  const wanted = Math.min(PERSONA_COUNT.most, Math.max(PERSONA_COUNT.least, count));
  const drafts = checked.length < wanted ? personasByRules(summary, product, PERSONA_COUNT.most) : [];
  const all = [...checked, ...drafts];
  const isFirst = ({ persona_id }: Persona, index: number) =>
    all.findIndex((other) => other.persona_id === persona_id) === index;
  return all.filter(isFirst).slice(0, wanted);
}

interface Research {
  summary: ResearchSummary;
  /** All that it says. */
  said: string;
  sources: readonly ReadableSource[];
}

function checkPersona(proposal: ProposedPersona, { summary: research, said, sources }: Research): Persona[] {
  const { text: most, list, evidence: mostEvidence } = PERSONA_LIMITS;
  const name = provableLine(proposal.name, PERSONA_LIMITS.name, said);
  const situation = provableLine(proposal.situation, most, said);
  if (name === '' || situation === '') return [];
  const lines = (texts: readonly string[]) => provableLines(texts, most, list, said);
  const words = proposal.words.filter((word) => sources.some((source) => literalIn(source, word, 1) !== null));
  const found = proposal.evidence.flatMap((one) => findWords(one.text ?? '', research, sources) ?? []);
  const evidence = [...new Map(found.map((one) => [one.text, one])).values()].slice(0, mostEvidence);
  return [
    {
      persona_id: entryId('persona', name),
      ...{ name, situation, summary: provableLine(proposal.summary, most, said) || situation },
      ...{ goals: lines(proposal.goals), pains: lines(proposal.pains), triggers: lines(proposal.triggers) },
      ...{ objections: lines(proposal.objections), channels: lines(proposal.channels), words: lines(words) },
      ...{ evidence, assumption: evidence.length === 0 },
    },
  ];
}

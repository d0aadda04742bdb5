import type { Finding, ModuleResult } from '../../../../lib/domain/strategy/finding';
import type { Persona } from '../../../../lib/domain/strategy/persona';
import type { ResearchSummary } from '../../../../lib/domain/research/research-summary';
import type { Language } from '../../../../lib/domain/shared/language';
import { complaintIn } from '../claims/complaint-in';
import { type Claim, claimsOf } from '../claims/claim';
import { languageOf } from '../claims/language-of';
import { type Complaint, isSameComplaint } from '../claims/same-complaint';
import { closestTo, countWords, isSameSubject } from '../claims/same-subject';
import { findingOf, inMarks, percent, weightiest } from './finding-of';

interface Doubt extends Complaint {
  quote: string | null;
  share: number | null;
  sources: readonly string[];
}

/** Of an objection that nobody was counted for. */
const UNCOUNTED = 0.1;

/** What keeps people from buying, and what of the shop's words answers it. */
export function objections(summary: ResearchSummary, personas: readonly Persona[]): ModuleResult<'objections'> {
  const language = languageOf(summary);
  const answers = claimsOf(summary, language).filter(
    ({ origin, about }) => origin !== 'customers' && about !== 'price',
  );
  const findings = weightiest(doubts(summary, personas, language).map((doubt) => weighed(doubt, answers, language)));
  return { summary: summed(findings), findings };
}

/** What was objected, what customers complain of besides, and what personas are said to doubt. */
function doubts(summary: ResearchSummary, personas: readonly Persona[], language: Language): Doubt[] {
  const complained = summary.voice_of_customer
    .filter(({ sentiment }) => sentiment === 'negative')
    .map(({ theme, quotes, share, sources }): Doubt => {
      const [quote] = quotes;
      return {
        ...{ text: theme, quote: quote?.text ?? null, quotes: quotes.map(({ text }) => text), share },
        sources: [...sources, ...(quote?.sources ?? [])],
      };
    });
  const objected = summary.objections.map(({ text, quote, share, sources }): Doubt => {
    const doubt = { text, quote, quotes: quote === null ? [] : [quote], share, sources };
    const same = complained.filter((one) => isSameComplaint(one, doubt, language));
    return { ...doubt, share: most([share, ...same.map((one) => one.share)]) };
  });
  const unsaid = complained.filter((one) => !objected.some((doubt) => isSameComplaint(one, doubt, language)));
  const read = [...objected, ...unsaid];
  const imagined = personas
    .flatMap((persona) => persona.objections)
    .filter((text) => !read.some((doubt) => isSameSubject(doubt.text, text, language)))
    .map((text): Doubt => ({ text, quote: null, quotes: [], share: null, sources: [] }));
  return [...read, ...new Map(imagined.map((doubt) => [doubt.text, doubt])).values()];
}

/** The biggest share of those that were counted. */
function most(shares: readonly (number | null)[]): number | null {
  const counted = shares.filter((share) => share !== null);
  return counted.length === 0 ? null : Math.max(...counted);
}

function weighed({ text, quote, share, sources }: Doubt, answers: readonly Claim[], language: Language) {
  const whole = complaintIn(`${text}\n${quote ?? ''}`, language);
  // “A bottle of thick glass” has a word of “The bottle is heavy” and answers nothing.
  const least = Math.min(2, countWords(whole, language));
  const answer = closestTo(whole, answers, ({ proof }) => proof.text, language, least);
  const counted = share === null ? '' : ` (${percent(share)} of customers)`;
  const said = `${inMarks(text)}${counted}`;
  return findingOf('objections', {
    kind: answer ? 'answered' : 'open',
    text: answer ? `${said}: ${inMarks(answer.proof.text)} answers it.` : `${said}: nothing that was read answers it.`,
    ...{ quote, answer: answer?.proof.text ?? null, weight: share ?? UNCOUNTED },
    sources: [...sources, ...(answer?.proof.sources ?? [])],
  });
}

function summed(findings: readonly Finding<'objections'>[]): string {
  const open = findings.filter(({ kind }) => kind === 'open').length;
  if (findings.length === 0) return 'Nobody who was read objects to anything.';
  if (findings.length === 1)
    return open === 1 ? 'One objection, unanswered.' : 'One objection, which the shop’s own words answer.';
  if (open === 0) return `${findings.length} objections, all of which the shop’s own words answer.`;
  return `${findings.length} objections, ${open === findings.length ? 'none of them answered' : `${open} of them unanswered`}.`;
}

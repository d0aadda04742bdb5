import type { ModuleResult } from '../../../../lib/domain/strategy/finding';
import type { Persona } from '../../../../lib/domain/strategy/persona';
import type { FindingKind } from '../../../../lib/domain/strategy/module-ids';
import type { ResearchSummary, Voice } from '../../../../lib/domain/research/research-summary';
import type { Language } from '../../../../lib/domain/shared/language';
import { CALM_CUES, DESIRE_CUES, JOY_CUES, PRIDE_CUES } from '../../ad-reading/cues/emotion-cues';
import { cueText, everyCue, hasCue } from '../../copy/cues/cue-words';
import { type Claim, claimsOf } from '../claims/claim';
import { languageOf } from '../claims/language-of';
import { closestTo, isSameSubject } from '../claims/same-subject';
import { findingOf, inMarks, percent, weightiest } from './finding-of';

const FEELINGS = [
  { kind: 'calm', cues: everyCue(CALM_CUES) },
  { kind: 'joy', cues: everyCue(JOY_CUES) },
  { kind: 'pride', cues: everyCue(PRIDE_CUES) },
  { kind: 'desire', cues: everyCue(DESIRE_CUES) },
] as const satisfies { kind: FindingKind<'desires'>; cues: readonly string[] }[];

/** Of what the shop says and no customer: how much it may weigh. */
const UNHEARD = 0.1;

/** What people want the product for: what customers praise, then what the shop promises. */
export function desires(summary: ResearchSummary, personas: readonly Persona[]): ModuleResult<'desires'> {
  const language = languageOf(summary);
  const claims = claimsOf(summary, language).filter(isOfShop);
  const liked = summary.voice_of_customer.filter(({ sentiment }) => sentiment === 'positive' || sentiment === 'mixed');
  const findings = weightiest([
    ...liked.map((voice) => ofVoice(voice, claims, personas, language)),
    ...promised(claims),
  ]);
  const [first] = findings;
  const speaks = first && liked.length > 0 ? `Most of all they want this: ${first.text}` : null;
  return { summary: speaks ?? 'No customer has been heard: what they want is what the shop promises.', findings };
}

function ofVoice(voice: Voice, claims: readonly Claim[], personas: readonly Persona[], language: Language) {
  const { theme, share, sentiment, quotes } = voice;
  const promise = closestTo(theme, claims, ({ proof }) => proof.text, language);
  const wanted = personas.some(({ goals }) => goals.some((goal) => isSameSubject(goal, theme, language)));
  return findingOf('desires', {
    kind: feelingIn([theme, ...quotes.map(({ text }) => text)].join('\n')),
    text: `${percent(share)} of customers speak of “${theme}” ${sentiment === 'positive' ? 'and like it' : 'and don’t agree about it'}.`,
    quote: quotes[0]?.text ?? null,
    answer: promise?.proof.text ?? null,
    weight: (sentiment === 'positive' ? share : share / 2) + (wanted ? 0.05 : 0),
    sources: [...voice.sources, ...quotes.flatMap(({ sources }) => sources), ...(promise?.proof.sources ?? [])],
  });
}

function promised(claims: readonly Claim[]) {
  const unheard = claims.filter(({ theme, about }) => theme === null && about === 'benefit');
  return unheard.map(({ proof }) =>
    findingOf('desires', {
      kind: feelingIn(proof.text),
      text: `The shop promises ${inMarks(proof.text)}; no customer who was read speaks of it.`,
      ...{ quote: proof.text, answer: proof.text, weight: UNHEARD, sources: proof.sources },
    }),
  );
}

const isOfShop = ({ origin }: { origin: string }) => origin === 'shop' || origin === 'person';

function feelingIn(text: string): FindingKind<'desires'> {
  const words = cueText(text);
  return FEELINGS.find(({ cues }) => hasCue(words, cues))?.kind ?? 'use';
}

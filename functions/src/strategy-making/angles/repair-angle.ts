import { COPY_LIMITS } from '../../../../lib/domain/ads/ad';
import { entryId } from '../../../../lib/domain/research/entry-id';
import { cutText } from '../../../../lib/domain/shared/cut-text';
import { type Angle, ANGLE_LIMITS, type Proof } from '../../../../lib/domain/strategy/angle';
import { sameText } from '../../copy/plain-text';
import { callToAction } from '../../copy/template-words';
import { cleanLine } from '../checks/clean-lines';
import { asHeadline, isHeadline, isLine } from '../claims/can-be-said';
import { originOf } from '../claims/origin-of';
import { promisesMore } from '../claims/promises-more';
import { neutralHook } from '../words/neutral-hooks';
import { quoted } from '../words/quotation-marks';
import type { AngleContext } from './angle-context';
import type { ProposedAngle } from './proposed-angle';
import { templatesFor } from './templates-for';

/** Where the model gives none. */
const USUAL_SCORE = 50;

/**
 * A model's angle with what of it can stand: texts that are too long or say more than the proof go, a template that
 * would is another. A sentence says why there is no angle left of it.
 */
export function repairAngle(
  proposal: ProposedAngle,
  proof: Proof,
  context: AngleContext,
  others: readonly Angle[],
): Angle | string {
  const { brief, language, name } = context;
  const said = `${proof.text}\n${brief.product.name}\n${name}`;
  const proved = (text: string | null) => provedText(text, said);
  const headlines = unique(
    [proposal.hook, ...proposal.headlines].flatMap((text) => asHeadline(proved(text) ?? '')).filter(isHeadline),
  );
  if (headlines.length === 0) return 'no hook or headline of it is short enough and says no more than the proof.';
  const hook = headlines.find((text) => others.every((other) => !sameText(other.hook, text)));
  if (hook === undefined) return 'another angle begins with the same hook.';
  const taken = new Set(others.map(({ templates }) => templates[0]));
  const isOfShop = originOf(proof.sources, brief.summary.sources) !== 'customers';
  const asSaid = isOfShop ? proof.text : quoted(proof.text, language);
  const [template, ...also] = templatesFor(proposal.templates, proof, context, taken);
  if (template === undefined) return 'every template that suits it is another angle’s.';
  return {
    angle_id: entryId(`angle ${template}`, hook),
    title: cutText(cleanLine(proposal.title, ANGLE_LIMITS.title) || hook, ANGLE_LIMITS.title),
    persona_id: brief.personas.find(({ persona_id }) => persona_id === proposal.persona_id)?.persona_id ?? null,
    hook,
    promise: [proved(proposal.promise), asSaid].find((text) => text !== null && isLine(text)) ?? hook,
    proof,
    tone: cleanLine(proposal.tone ?? brief.tone, ANGLE_LIMITS.tone),
    templates: [template, ...also].slice(0, ANGLE_LIMITS.templates),
    headlines: unique([hook, ...headlines]).slice(0, ANGLE_LIMITS.headlines),
    call_to_action: shortCall(proved(proposal.call_to_action)) ?? callToAction(template, 1, language),
    score: Math.min(100, Math.max(0, Math.round(proposal.score ?? USUAL_SCORE))),
    why: cleanLine(proposal.why, ANGLE_LIMITS.why),
    assumption: false,
  };
}

/** The same angle beside others: with a hook that none of them has; null where its template is another's. */
export function asAnother(own: Angle, others: readonly Angle[], { language }: AngleContext): Angle | null {
  const template = own.templates[0];
  if (template === undefined || others.some(({ templates }) => templates[0] === template)) return null;
  const choices = [own.hook, ...own.headlines, neutralHook(template, language)].flatMap((text) => text ?? []);
  const hook = choices.find((text) => others.every((other) => !sameText(other.hook, text)));
  if (hook === undefined) return null;
  const headlines = unique([hook, ...own.headlines]).slice(0, ANGLE_LIMITS.headlines);
  return hook === own.hook ? own : { ...own, angle_id: entryId(`angle ${template}`, hook), hook, headlines };
}

function provedText(text: string | null, said: string): string | null {
  const plain = cleanLine(text, text?.length ?? 0);
  return plain === '' || plain.length > COPY_LIMITS.line || promisesMore(plain, said) ? null : plain;
}

const shortCall = (text: string | null) => (text !== null && text.length <= COPY_LIMITS.call_to_action ? text : null);

function unique(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.findIndex((other) => sameText(other, text)) === index);
}

import { COPY_LIMITS } from '../../../../lib/domain/ads/ad';
import type { TemplateId } from '../../../../lib/domain/ads/template';
import { entryId } from '../../../../lib/domain/research/entry-id';
import type { Language } from '../../../../lib/domain/shared/language';
import { cutText } from '../../../../lib/domain/shared/cut-text';
import { type Angle, ANGLE_LIMITS } from '../../../../lib/domain/strategy/angle';
import type { Persona } from '../../../../lib/domain/strategy/persona';
import { claimsMore } from '../../copy/claims-more';
import { sameText } from '../../copy/plain-text';
import { callToAction } from '../../copy/template-words';
import { textWidth } from '../../copy/text-width';
import { asHeadline, isHeadline, isLine } from '../claims/can-be-said';
import type { Claim } from '../claims/claim';
import { countWords, wordsInCommon } from '../claims/same-subject';
import { neutralHook } from '../words/neutral-hooks';
import { quoted } from '../words/quotation-marks';
import type { AngleContext } from './angle-context';
import { scoreAngle } from './score-angle';
import { ALSO } from './ways';
import type { AngleDraft } from './way';

const MOST_HEADLINES = 4;
/** As `textWidth` counts: what the product says of itself within that stops people better than any other line. */
const HOOK_WIDTH = 40;
/** Words of it that say something: “Holds 600 ml” stops only those who speak of that anyway. */
const HOOK_WORDS = 3;
/** Its picture asks what comes, and its hook with it. */
const ASKING: TemplateId = 'unboxing_reveal';
/** Where a line that says nothing of the product goes before words that are too long to stop people. */
const WITH_LINE: ReadonlySet<TemplateId> = new Set([
  ...([ASKING, 'lifestyle', 'multi_feature', 'comparison_chart', 'transformation'] as const),
]);

/** An angle with its words; null where every hook that it could have is taken. */
export function composeAngle(
  draft: AngleDraft,
  template: TemplateId,
  context: AngleContext,
  taken: readonly string[],
): Angle | null {
  const { claim } = draft;
  const { brief, language, name } = context;
  const choices = headlinesOf(draft, template, context);
  const hook = choices.find((choice) => !taken.some((other) => sameText(other, choice)));
  if (hook === undefined) return null;
  const headlines = [
    hook,
    ...choices.filter((choice) => choice !== hook && choice !== neutralHook(template, language)),
  ];
  const promises = [draft.promise, ...sayingsOf(claim, language)].flatMap((text) =>
    text !== null && isLine(text) ? [text] : [],
  );
  return {
    angle_id: entryId(`angle ${template}`, hook),
    title: cutText(draft.title, ANGLE_LIMITS.title),
    persona_id: personaFor(draft, context)?.persona_id ?? null,
    hook,
    promise: promises.find((text) => !sameText(text, hook)) ?? promises[0] ?? cutText(name, COPY_LIMITS.line),
    proof: claim.proof,
    tone: cutText(brief.tone ?? draft.tone, ANGLE_LIMITS.tone),
    templates: [template, ...ALSO[template].filter((other) => brief.templates.includes(other))],
    headlines: headlines.slice(0, MOST_HEADLINES),
    call_to_action: callToAction(template, 1, language),
    ...scoreAngle(draft, template, context),
    assumption: claim.proof.sources.length === 0,
  };
}

/** What can stand large on its ads, the best first: nothing of it says more than the proof. */
function headlinesOf({ claim, hook }: AngleDraft, template: TemplateId, { name, language }: AngleContext): string[] {
  const said = `${claim.proof.text}\n${name}`;
  const sayings = sayingsOf(claim, language);
  const isHook = (text: string) =>
    textWidth(asHeadline(text)) <= HOOK_WIDTH && (claim.theme !== null || countWords(text, language) >= HOOK_WORDS);
  const short = template === ASKING ? [] : sayings.filter(isHook);
  const line = neutralHook(template, language);
  const others = WITH_LINE.has(template) ? [line, ...sayings] : [...sayings, line];
  const texts = [hook, ...short, ...others, name]
    .flatMap((text) => (text === null ? [] : [asHeadline(text)]))
    .filter(
      (text) => (isHeadline(text) || text === name) && text.length <= COPY_LIMITS.headline && !claimsMore(text, said),
    );
  return texts.filter((text, index) => texts.findIndex((other) => sameText(other, text)) === index);
}

/** What customers have said stays theirs: it stands between quotation marks. */
function sayingsOf({ origin, sayings, shorter }: Claim, language: Language): readonly string[] {
  return origin === 'customers' ? sayings.map((saying) => quoted(saying, language)) : [...shorter, ...sayings];
}

/** Whose goals, pains and words the claim speaks to; null where it is nobody’s in particular. */
function personaFor({ claim }: AngleDraft, { brief, language }: AngleContext): Persona | null {
  const text = [claim.theme ?? '', claim.proof.text].join('\n');
  const common = (words: readonly string[]) => wordsInCommon(text, words.join('\n'), language);
  const scored = brief.personas.map((persona) => {
    const { name, goals, pains, objections, words, evidence } = persona;
    // What one has said tells more than what all of them may want.
    const own = common([name, ...evidence.map((said) => said.text)]);
    return { persona, common: 2 * own + common([...goals, ...pains, ...objections, ...words]) };
  });
  const [best] = scored.sort((one, other) => other.common - one.common);
  return best && best.common > 0 ? best.persona : null;
}

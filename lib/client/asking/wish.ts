import { COPY_LIMITS } from '../../domain/ads/ad';
import { isWithinLength } from '../../domain/shared/graphemes';
import { publishedProblem } from '../../domain/shared/person-text';
import { saysSomething } from '../../domain/shared/visible-text';
import { MAX_VERSIONS } from '../../domain/ads/conversation';
import { MAX_INSTRUCTION } from '../../domain/ads/instruction';
import type { AdWish } from '../../domain/jobs/request';
import { TEMPLATE_IDS, type TemplateId, type TemplateRange } from '../../domain/ads/template';
import type { TemplateVersion } from './ad-versions';

/** What a version is, as a wish. */
export function wishOf({ copy, template, variation, aspect_ratio }: TemplateVersion): AdWish {
  return { copy, template, variation, aspect_ratio };
}

/**
 * The wish with another template. Words stay; points too, once the person has touched them.
 * Untouched ones are about the template they were chosen for, and the server chooses others.
 */
export function withTemplate(wish: AdWish, base: AdWish, choice: Pick<AdWish, 'template' | 'variation'>): AdWish {
  const touched = wish.copy.points !== null && !sameTexts(wish.copy.points, base.copy.points);
  const fitting = choice.template === base.template ? base.copy.points : null;
  return { ...wish, ...choice, copy: { ...wish.copy, points: touched ? wish.copy.points : fitting } };
}

function sameTexts(one: readonly string[], other: readonly string[] | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** As it is sent: no blanks around the words, no empty points. */
export function tidyWish(wish: AdWish): AdWish {
  const { headline, line, call_to_action, points } = wish.copy;
  const copy = {
    headline: headline.trim(),
    line: line.trim(),
    call_to_action: call_to_action.trim(),
    points: points && points.map((point) => point.trim()).filter((point) => point !== ''),
  };
  return { ...wish, copy };
}

export function isSameWish(one: AdWish, other: AdWish): boolean {
  return key(one) === key(other);
}

function key(wish: AdWish): string {
  const { copy, template, variation, aspect_ratio } = tidyWish(wish);
  const { headline, line, call_to_action, points } = copy;
  return JSON.stringify([headline, line, call_to_action, points, template, variation, aspect_ratio]);
}

/** What keeps a wish from being sent, in words for the person; null when nothing does. */
export function problemOf(wish: AdWish): string | null {
  const { headline, line, call_to_action, points } = tidyWish(wish).copy;
  if (!saysSomething(headline)) return 'Write a headline: an ad can’t be without one.';
  const tooLong =
    !isWithinLength(headline, COPY_LIMITS.headline) ||
    !isWithinLength(line, COPY_LIMITS.line) ||
    !isWithinLength(call_to_action, COPY_LIMITS.call_to_action) ||
    points?.some((point) => !isWithinLength(point, COPY_LIMITS.point));
  if (tooLong) return 'Shorten what is marked in red.';
  return publishedProblem([headline, line, call_to_action, ...(points ?? [])].join('\n'), 'the words');
}

export interface ChoosableTemplate {
  id: TemplateId;
  variations: number;
}

/** What the person may choose from: the job's offer, and what they have in any case. */
export function templateChoices(range: TemplateRange, { template, variation }: AdWish): ChoosableTemplate[] {
  return TEMPLATE_IDS.flatMap((id) => {
    const variations = Math.max(range[id]?.variations ?? 0, id === template ? variation : 0);
    return variations > 0 ? [{ id, variations }] : [];
  });
}

/** What keeps a remix from being asked for, in words for the person; null when nothing does. */
export function instructionProblem(instruction: string): string | null {
  const words = instruction.trim();
  if (words === '') return 'Say what shall be different.';
  return isWithinLength(words, MAX_INSTRUCTION) ? null : `Keep it to ${MAX_INSTRUCTION} characters.`;
}

/** The instruction with one more wish at its end. */
export function withWish(instruction: string, wish: string): string {
  const words = instruction.trim().replace(/[,;]$/u, '');
  if (words === '') return wish;
  const isNewSentence = /[.!?]$/u.test(words);
  return isNewSentence ? `${words} ${wish}` : `${words}, ${wish.charAt(0).toLowerCase()}${wish.slice(1)}`;
}

/** Why an ad with so many versions gets no further one; null while it does. */
export function fullProblem(count: number): string | null {
  return count >= MAX_VERSIONS ? `This ad has ${MAX_VERSIONS} versions, which is as many as it can have.` : null;
}

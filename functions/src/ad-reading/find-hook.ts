import type { AdAnalysis, AdCopy } from '../../../lib/domain/insights/ad-analysis';
import { PAIN_CUES } from '../copy/cues/problems';
import { FIRST_PERSON_CUES, READER_CUES } from '../copy/cues/voice';
import { isQuestion } from '../copy/stands-alone';
import { textWidth } from '../copy/text-width';
import { AdText } from './ad-text';
import { COMMAND_CUES, CURIOSITY_CUES, NEWS_CUES, TESTIMONIAL_CUES } from './cues/hook-cues';
import type { Transcript } from './transcript';

export type Hook = NonNullable<AdAnalysis['hook']>;

/** What counts as a play in `video_3s`: who hears more has been hooked. */
export const HOOK_SECONDS = 3;
/** “Stop!” alone is half a hook; wider than `textWidth` counts here it can stand alone. */
const LEAST_WIDTH = 12;
const MOST_CHARACTERS = 240;
/** “5 reasons”, “The 3 mistakes”: a figure that far from the beginning leads. */
const LEADS = 14;

/** What an ad begins with: what is said in the first seconds of its video, else the first sentence of its text. */
export function findHook(copy: AdCopy, transcript: Transcript | null): Hook | null {
  const spoken = transcript === null ? null : spokenHook(transcript);
  if (spoken !== null) return spoken;
  for (const words of [copy.primary_text, copy.headline, copy.description]) {
    const text = new AdText(words ?? '');
    const hook = hookOf(text);
    if (hook !== null) return { text: hook, kind: kindOf(text.part(hook)), seconds: null };
  }
  return null;
}

function spokenHook({ segments }: Transcript): Hook | null {
  const first = segments[0]?.start ?? 0;
  // A beginning without words is not the hook’s.
  const heard = segments.filter(({ start }) => start < Math.max(HOOK_SECONDS, first + HOOK_SECONDS));
  const text = new AdText(heard.map((segment) => segment.text).join(' '));
  const hook = hookOf(text);
  const last = heard.at(-1);
  if (hook === null || !last) return null;
  // Of a long piece it is as much as it has of its words.
  const share = Math.min(1, hook.length / Math.max(1, text.text.length));
  const seconds = Math.round((first + (last.end - first) * share) * 10) / 10;
  return { text: hook, kind: kindOf(text.part(hook)), seconds };
}

function hookOf({ sentences }: AdText): string | null {
  const [first, second] = sentences;
  if (first === undefined) return null;
  const whole = textWidth(first) < LEAST_WIDTH && second !== undefined ? `${first} ${second}` : first;
  return whole.length <= MOST_CHARACTERS ? whole : `${whole.slice(0, MOST_CHARACTERS).replace(/\s\S{0,40}$/u, '')}…`;
}

/** How it takes hold; what is rarer and says more comes first. */
function kindOf(hook: AdText): string {
  const { text } = hook;
  const begins = text.slice(0, LEADS);
  if (hook.offer.discount !== null) return 'offer';
  if (hook.has(TESTIMONIAL_CUES)) return 'testimonial';
  if (hook.hasProblem) return 'problem';
  if (hook.has(CURIOSITY_CUES)) return 'curiosity';
  if (isQuestion(text.trim())) return 'question';
  if (/\p{Nd}/u.test(begins)) return 'number';
  if (hook.commands(COMMAND_CUES)) return 'command';
  if (hook.begins(NEWS_CUES)) return 'news';
  const isPersonal = hook.has(READER_CUES) || hook.has(FIRST_PERSON_CUES);
  if (isPersonal && hook.count(PAIN_CUES) > 0) return 'problem';
  if (hook.has(NEWS_CUES)) return 'news';
  if (/\p{Nd}/u.test(text)) return 'number';
  return textWidth(text) >= LEAST_WIDTH ? 'claim' : 'other';
}

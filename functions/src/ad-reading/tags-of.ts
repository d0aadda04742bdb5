import type { VideoFacts } from '../../../lib/domain/insights/ad-analysis';
import { CHANGE_CUES } from '../copy/cues/contrast';
import { ECO_CUES } from '../copy/cues/eco';
import { FIRST_PERSON_CUES } from '../copy/cues/voice';
import { productCategory } from '../copy/product-category';
import type { AdText } from './ad-text';
import { FREE_SHIPPING_CUES, GIFT_CUES, GUARANTEE_CUES } from './cues/tag-cues';
import type { ReadAd } from './read-by-rules';
import { DARK, STILL } from './thresholds';

const MOST_TAGS = 12;
/** Seconds: a ThruPlay is one to the end or of 15; a minute and more is long for a feed. */
const [SHORT, LONG] = [15, 60];
/** A cut every two seconds and more is fast, none in ten is one take: our own words for it. */
const [FAST_CUTS, FEW_CUTS] = [0.5, 0.1];
/** Characters of a text that is cut off in feeds after its first lines, several times over. */
const LONG_TEXT = 500;

/** Words by which ads can be filtered and compared: what they offer, how they speak, and how their video is made. */
export function tagsOf({ name, copy, transcript, facts, creativeType }: ReadAd, text: AdText): string[] {
  const { discount, deadline } = text.offer;
  const category = productCategory('', text.text);
  const found: [tag: string, is: boolean][] = [
    ['discount', discount !== null],
    ['deadline', deadline !== null],
    ['free shipping', text.has(FREE_SHIPPING_CUES)],
    ['guarantee', text.has(GUARANTEE_CUES)],
    ['gift', text.has(GIFT_CUES)],
    ['eco', text.has(ECO_CUES)],
    ['before and after', text.has(CHANGE_CUES)],
    ['first person', text.has(FIRST_PERSON_CUES)],
    ['ugc', /(?<![a-z])ugc(?![a-z])/iu.test(name)],
    [category, category !== 'other'],
    ['emoji', /\p{Extended_Pictographic}/u.test(text.text)],
    ['long text', (copy.primary_text ?? '').length >= LONG_TEXT],
    ['spoken', transcript !== null && transcript.segments.length > 0],
    ['carousel', creativeType === 'carousel'],
  ];
  const tags = [...found, ...(facts === null ? [] : ofVideo(facts))].flatMap(([tag, is]) => (is ? [tag] : []));
  const action = copy.call_to_action
    ?.toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim()
    .slice(0, 40);
  return [...new Set([...tags, ...(action ? [action] : [])])].slice(0, MOST_TAGS);
}

function ofVideo(facts: VideoFacts): [tag: string, is: boolean][] {
  const { duration_seconds, has_audio, cuts_per_second, first_frame_brightness, first_second_motion } = facts;
  return [
    ['short video', duration_seconds <= SHORT],
    ['long video', duration_seconds >= LONG],
    ['silent', has_audio === false],
    ['fast cuts', cuts_per_second !== null && cuts_per_second >= FAST_CUTS],
    ['one take', cuts_per_second !== null && cuts_per_second <= FEW_CUTS],
    ['dark start', first_frame_brightness !== null && first_frame_brightness < DARK],
    ['still start', first_second_motion !== null && first_second_motion < STILL],
  ];
}

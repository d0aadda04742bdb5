import { adSize } from '../../lib/domain/shared/aspect-ratio';
import { graphemesOf } from '../../lib/domain/shared/graphemes';
import { TEMPLATE_WORDS } from '../../functions/src/copy/template-words';
import type { Mark, TextMark } from '../../functions/src/providers/mark';
import type { AdBrief } from '../../functions/src/providers/provider';
import { settableText } from '../../functions/src/providers/studio/text/settable';
import { undrawnSigns } from '../../functions/src/typefaces/faces';
import { placeOf } from '../../functions/src/quality/place-in-frame';
import { figuresIn } from './faults-of-setting';
import { seenBoxes } from './seen-boxes';

/** Figures and signs that templates have of themselves: numbers of points, dates of posts. */
const OWN = JSON.stringify(TEMPLATE_WORDS);
const OWN_FIGURES = new Set([...figuresIn(OWN), '1', '2', '3', '4', '5', '6']);

/** What is wrong with the words of a drawn ad, as sentences; none for a good one. */
export function faultsOfAd(marks: readonly Mark[], brief: AdBrief): string[] {
  const { headline, line, call_to_action, points } = brief.copy;
  const given = [headline, line, call_to_action, ...points, brief.brandName, brief.productName];
  const texts = given.map((text) => settableText(text).text.normalize('NFC'));
  const source = texts.flatMap((text) => [text, ...cased(text)]).join('\n');
  const figures = new Set([...figuresIn(source.replace(/[\u00ad\u2060]/gu, '')), ...OWN_FIGURES, ...initialOf(brief)]);
  const signs = new Set([
    ...graphemesOf(source),
    ...graphemesOf(OWN),
    ...cased(OWN).flatMap(graphemesOf),
    ...OWN_FIGURES,
    '-',
  ]);
  return marks.flatMap((mark) => (mark.kind === 'text' ? faultsOfMark(mark, brief, figures, signs) : []));
}

function faultsOfMark(mark: TextMark, brief: AdBrief, figures: Set<string>, signs: Set<string>): string[] {
  const { text } = mark;
  const { width, height } = adSize(brief.aspectRatio, brief.size);
  const place = placeOf(mark, brief.aspectRatio, { data: Buffer.alloc(0), channels: 4, width, height });
  const boxes = [...undrawnSigns(text), ...seenBoxes(text)];
  const changed = figuresIn(text).filter((figure) => !isGiven(figure, figures));
  const broken = graphemesOf(text).filter((sign) => /\S/u.test(sign) && !signs.has(sign));
  return [
    ...(place === 'inside' ? [] : [`“${text}” is ${place}`]),
    ...(boxes.length > 0 ? [`“${text}” has boxes for ${boxes.join(' ')}`] : []),
    ...(changed.length > 0 ? [`“${text}” has the figures ${changed.join(' ')}, which nobody has given`] : []),
    ...(broken.length > 0 ? [`“${text}” has ${broken.join(' ')}, a part of a character`] : []),
  ];
}

/** As a voice of capitals sets it, in the languages that have rules of their own. */
const cased = (text: string) => [text.toUpperCase(), text.toLocaleUpperCase('tr'), text.toLocaleUpperCase('de')];

/** In a circle, where there is no logo. */
const initialOf = ({ brandName }: AdBrief) => graphemesOf(brandName).slice(0, 1);

const LONGEST_KEPT = 20;
/** Of a figure that no line holds, each line has a part. */
const isGiven = (figure: string, figures: Set<string>) =>
  figures.has(figure) || [...figures].some((whole) => whole.length >= LONGEST_KEPT && whole.includes(figure));

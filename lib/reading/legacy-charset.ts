import { decodeAs } from './decode-as';

/** As much of the bytes that are not ASCII is looked at, in characters; what stands beside them is, too. */
const SAMPLE = 200_000;

/** Encodings of before Unicode with the languages that are written in each, by the letters that each has besides a–z. */
const ALPHABETS: readonly [charset: string, languages: readonly string[]][] = [
  [
    'windows-1252',
    ['äöüß', 'éèêëàâçîïôûùœæ', 'áéíóúñüªº', 'áàâãçéêíóôõúü', 'àèéìíòóùú', 'éëïèöüáíóú', 'åäöéü', 'åæøéóòâô'],
  ],
  ['windows-1254', ['çğıöşüâî']],
  ['windows-1250', ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'ăâîşţșț', 'čćđšž']],
  ['windows-1251', ['абвгдеёжзийклмнопрстуфхцчшщъыьэюя', 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя']],
];

/** Encodings by script: the letters that they must have, and the least share of all that are not ASCII. */
const SCRIPTS: readonly [charset: string, letters: RegExp, share: number, needs: RegExp | null][] = [
  [
    'shift_jis',
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/gu,
    0.95,
    /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ],
  ['euc-kr', /\p{Script=Hangul}/gu, 0.95, null],
  ['gb18030', /\p{Script=Han}/gu, 0.95, null],
  ['big5', /\p{Script=Han}/gu, 0.95, null],
  ['windows-1256', /\p{Script=Arabic}/gu, 0.95, null],
];

const NOT_ASCII_LETTER = /(?![\x00-\x7f])\p{L}/gu;
/** In 1252, what the letters of others look like: they stand in the middle of words there. */
const SIGN_IN_WORD = /(?<=\p{L})[¹³¿£¥¯¼¾](?=[\p{L}¹³¿])/gu;

/** The encoding of bytes that are not UTF-8: the first in which some language has nearly all of their letters. */
export function legacyCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const scored = ALPHABETS.map(([charset, languages]) => ({
    charset,
    score: scoreOf(decoded(sample, charset), languages),
  }));
  const best = scored.reduce((first, other) => (other.score > first.score ? other : first));
  if (best.score >= 0.9) return best.charset;
  const byScript = SCRIPTS.find((script) => fits(sample, script));
  return byScript?.[0] ?? best.charset;
}

const decoded = (sample: Uint8Array, charset: string) => decodeAs(sample, charset).toLowerCase();

/** The share of letters that the language has which has the most of them. */
function scoreOf(text: string, languages: readonly string[]): number {
  const letters = text.match(NOT_ASCII_LETTER) ?? [];
  const all = letters.length + (text.match(SIGN_IN_WORD)?.length ?? 0);
  if (all === 0) return 1;
  const shares = languages.map((alphabet) => {
    const own = new Set(alphabet);
    return letters.filter((letter) => own.has(letter)).length / all;
  });
  return Math.max(...shares);
}

function fits(sample: Uint8Array, [charset, letters, share, needs]: (typeof SCRIPTS)[number]): boolean {
  const text = decoded(sample, charset);
  const others = text.match(NOT_ASCII_LETTER)?.length ?? 0;
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const own = text.match(letters)?.length ?? 0;
  return own > 0 && broken <= 1 && own >= share * others && (needs === null || needs.test(text));
}

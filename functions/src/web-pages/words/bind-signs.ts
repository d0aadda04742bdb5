import type { NumberToken, PriceToken, SignToken } from './price-tokens';
import type { Place } from './regions';

/** A number of a text with the currencies that the signs at it may mean. */
export interface SignedNumber {
  number: NumberToken;
  /** Null where no sign stands at it. */
  codes: readonly string[] | null;
  /** Signs included. */
  start: number;
  end: number;
  /** Whether it cannot be told what belongs to it. */
  isUnclear: boolean;
}

type Run = (NumberToken | SignToken)[];

/** Whose signs stand behind amounts, so that “29,99 € 12” is read in one way only. */
const SIGN_BEHIND = /^(?:de|fr|es|it|pt|pl|cs|sk|hu|sv|nb|nn|no|da|fi|ru|uk|bg|el|ro|sl|hr|sr|lt|lv|et|vi)\b/iu;

/** Tells which signs belong to which numbers, in their order. */
export function bindSigns(tokens: readonly PriceToken[], place: Place): SignedNumber[] {
  return runsOf(tokens).flatMap((run) => bindRun(run, place));
}

/** Neighbouring numbers and signs. */
function runsOf(tokens: readonly PriceToken[]): Run[] {
  const runs: Run[] = [[]];
  for (const token of tokens) {
    if (token.kind === 'number' || token.kind === 'sign') runs.at(-1)?.push(token);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** What touches belongs together; signs that touch nothing go to a neighbour, all to the same side. */
function bindRun(run: Run, place: Place): SignedNumber[] {
  const groups = groupsOf(run);
  const isUnclear = groups.some((group, index) => isSigns(group) && sideOf(groups, index, place) === null);
  const numbers = joinLooseSigns(groups, place).flatMap((group) => bindGroup(group));
  return numbers.map((number, index) => ({
    ...number,
    isUnclear: number.isUnclear || isUnclear || mayGoOn(number, numbers[index + 1]),
  }));
}

/** “$12 99”: cents that are set smaller, or a count. */
function mayGoOn({ number, codes }: SignedNumber, next: SignedNumber | undefined): boolean {
  if (codes === null || next === undefined || next.codes !== null) return false;
  return /^\d+$/u.test(number.digits) && !number.hasDash && /^\d\d$/u.test(next.number.digits);
}

function groupsOf(run: Run): Run[] {
  const touching: Run[] = [];
  for (const token of run) {
    const last = touching.at(-1);
    if (last?.at(-1)?.end === token.start) last.push(token);
    else touching.push([token]);
  }
  const groups: Run[] = [];
  for (const group of touching) {
    const last = groups.at(-1);
    if (last && isSigns(last) && isSigns(group)) last.push(...group);
    else groups.push(group);
  }
  return groups;
}

const isSigns = (group: Run | undefined) => group !== undefined && group.every(({ kind }) => kind === 'sign');
const hasSign = (group: Run | undefined) => group !== undefined && group.some(({ kind }) => kind === 'sign');

function joinLooseSigns(groups: readonly Run[], place: Place): Run[] {
  const joined = groups.map((group) => [...group]);
  for (const [index, group] of groups.entries()) {
    if (!isSigns(group)) continue;
    if (sideOf(groups, index, place) === 'right') joined[index + 1]?.unshift(...group);
    else joined[index - 1]?.push(...group);
    joined[index] = [];
  }
  return joined.filter((group) => group.length > 0);
}

/** Where loose signs belong; null where it may be either side. */
function sideOf(groups: readonly Run[], index: number, place: Place): 'left' | 'right' | null {
  const [left, right] = [groups[index - 1], groups[index + 1]];
  if (!left || !right) return left ? 'left' : 'right';
  if (isSigns(groups.at(-1))) return 'left';
  if (isSigns(groups[0])) return 'right';
  if (hasSign(left) !== hasSign(right)) return hasSign(left) ? 'left' : 'right';
  return hasSign(left) || SIGN_BEHIND.test(place.language ?? '') ? 'left' : null;
}

/** The numbers of a group, which touch their signs. */
function bindGroup(group: Run): SignedNumber[] {
  const numbers = group.filter((token) => token.kind === 'number');
  const signs = group.filter((token) => token.kind === 'sign');
  const [first] = numbers;
  if (!first) return [];
  if (numbers.length === 1) return [signed(first, signs)];
  const isBefore = group[0]?.kind === 'sign' && group.at(-1)?.kind === 'number';
  const isBehind = group[0]?.kind === 'number' && group.at(-1)?.kind === 'sign';
  const own = (token: NumberToken) => {
    const at = group.indexOf(token) + (isBefore ? -1 : 1);
    return group.slice(Math.max(at, 0), at + 1).filter((neighbour) => neighbour.kind === 'sign');
  };
  const all = numbers.map((token) => signed(token, own(token)));
  if (isBefore || isBehind) return all;
  return decimalsBehindSign(group) ?? all.map((number) => ({ ...number, isUnclear: true }));
}

/** “12€99”. */
function decimalsBehindSign(group: Run): SignedNumber[] | null {
  const [whole, sign, rest, ...more] = group;
  if (whole?.kind !== 'number' || sign?.kind !== 'sign' || rest?.kind !== 'number' || more.length > 0) return null;
  if (!/^\d+$/u.test(whole.digits) || !/^\d\d$/u.test(rest.digits) || rest.hasDash || whole.hasDash) return null;
  const number = { ...whole, digits: `${whole.digits}.${rest.digits}`, end: rest.end };
  return [{ ...signed(number, [sign]), isUnclear: rest.isBroken || whole.isBroken }];
}

function signed(number: NumberToken, signs: readonly SignToken[]): SignedNumber {
  const [first, ...more] = signs;
  const codes = first
    ? more.reduce((left, sign) => left.filter((code) => sign.codes.includes(code)), [...first.codes])
    : null;
  return {
    number,
    codes,
    start: Math.min(number.start, ...signs.map((sign) => sign.start)),
    end: Math.max(number.end, ...signs.map((sign) => sign.end)),
    isUnclear: number.isBroken || codes?.length === 0,
  };
}

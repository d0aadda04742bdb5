import { tidy } from './plain-text';
import { textWidth } from './text-width';

/** Wider than this, a name fits no headline; what stands before the first dash does. */
const NAME_WIDTH = 56;
const BREAK = /\s+[–—|-]\s+|\s*[|;｜]\s*|[,，、،]\s+(?=.*[,，、،])/u;
const BRACKETED = /^(.{3,}?)\s*[(（【[](.+)[)）】\]]$/u;

export interface SplitName {
  name: string;
  /** What the shop put behind the name, unsplit; empty where the name is only a name. */
  extras: string;
}

/** Shops put features behind the name (“Bottle – steel, 500 ml, leakproof”): the part before is the name. */
export function splitName(productName: string): SplitName {
  const whole = tidy(productName);
  const [, bracketName = '', inside = ''] = BRACKETED.exec(whole) ?? [];
  if (inside !== '' && isList(inside)) return { name: bracketName, extras: inside };
  const at = BREAK.exec(whole);
  if (!at) return { name: whole, extras: '' };
  const [name, extras] = [whole.slice(0, at.index), whole.slice(at.index + at[0].length)];
  const worthIt = isList(extras) || textWidth(whole) > NAME_WIDTH;
  return worthIt && textWidth(name) >= 3 ? { name, extras } : { name: whole, extras: '' };
}

function isList(text: string): boolean {
  return /\P{Nd}[,，、،|;｜]|[,，、،|;｜]\P{Nd}/u.test(text);
}

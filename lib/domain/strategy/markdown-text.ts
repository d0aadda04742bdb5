import type { Price } from '../ads/product';
import type { NamedSource } from '../research/research-summary';

/** What means something wherever it stands. */
const MEANING = /[\\`*_[\]|~@]/gu;
/** A line that begins like this is a heading, a list, a quotation or a rule; a figure numbers a list with a space behind its dot. */
const BEGINNING = /^(?:(\d{1,9})([.)])(?=\s|$)|([-=#+>]))/u;
/** Addresses that some readers make links of without being asked. */
const ADDRESS = /\b(https?|ftp)(?=:\/\/)|\b(www)(?=\.)/giu;
const TAGS: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** Somebody’s words as Markdown shows them: on one line, letter by letter; they become no heading, link or tag. */
export function plain(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const bare = line.replace(MEANING, '\\$&').replace(ADDRESS, '$&\\');
  return bare.replace(BEGINNING, '$1\\$2$3').replace(/[<>&]/gu, (sign) => TAGS[sign] ?? sign);
}

/** Words that stand so in a source. */
export const literal = (text: string): string => `“${plain(text)}”`;

/** Where something stands: “(s1, s3)”, “(assumption)”, “(yours)”. */
export function from({
  sources,
  assumption = false,
  by_person = false,
}: {
  sources: readonly string[];
  assumption?: boolean;
  by_person?: boolean;
}): string {
  if (by_person) return ' (yours)';
  return sources.length > 0 ? ` (${sources.join(', ')})` : assumption ? ' (assumption)' : '';
}

/** A heading with what is under it; nothing where that is nothing. */
export function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, '', ...lines, ''];
}

export const bullets = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`);

/** “Name: one; two”, where there is something to name. */
export function named(name: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`- **${name}:** ${texts.map(plain).join('; ')}`];
}

/** “€18.50”; a currency that nobody knows stands behind the number. */
export function money({ amount, currency }: Pick<Price, 'amount' | 'currency'>): string {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).format(amount);
  } catch {
    return `${amount} ${currency}`;
  }
}

/** An address that can be followed; empty where it is none. */
export function address(url: string | null): string {
  return url !== null && /^https?:\/\/[^\s<>]+$/u.test(url) ? `<${url}>` : '';
}

/** The sources by their ids, with their addresses where they have one that can be opened. */
export function sourceLines(sources: readonly NamedSource[]): string[] {
  return sources.map(({ id, title, url, fetched_at }) => {
    const parts = [plain(title), address(url), `read on ${fetched_at.toISOString().slice(0, 10)}`];
    return `- **${id}** ${parts.filter((part) => part !== '').join(', ')}`;
  });
}

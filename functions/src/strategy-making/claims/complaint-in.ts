import type { Language } from '../../../../lib/domain/shared/language';
import { clausesOf } from '../../research-reading/language/clauses';
import { polarity } from '../../research-reading/language/polarity';

/**
 * What a customer’s sentence complains of: “A bit heavy” of “A bit heavy, but it keeps the tea hot”. Where nothing in it
 * blames, all that does not praise; of nothing but praise, all.
 */
export function complaintIn(text: string, language: Language): string {
  const clauses = clausesOf(text, language).map(({ at, end }) => text.slice(at, end).trim());
  if (clauses.length < 2) return text;
  const felt = clauses.map((clause) => ({ clause, feeling: polarity(clause, language) }));
  const blaming = felt.filter(({ feeling }) => feeling < 0);
  const chosen = blaming.length > 0 ? blaming : felt.filter(({ feeling }) => feeling === 0);
  return chosen.length === 0 ? text : chosen.map(({ clause }) => clause).join(' ');
}

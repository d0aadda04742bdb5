import type { Language } from '../../../../lib/domain/shared/language';
import { topicFinder } from '../../research-reading/customers/topic-of-word';
import { wordsOf } from '../../research-reading/language/words';
import { complaintIn } from './complaint-in';
import { countWords, wordsInCommon } from './same-subject';

/** What somebody complains of, and in which words customers do. */
export interface Complaint {
  text: string;
  quotes: readonly string[];
}

/** Whether two complaints are one: told by the same customer, of the same aspect, or one in the words of the other. */
export function isSameComplaint(one: Complaint, other: Complaint, language: Language): boolean {
  if (sharesQuote(one.quotes, other.quotes)) return true;
  if (isSaidIn(one.text, other.text, language) || isSaidIn(other.text, one.text, language)) return true;
  const aspects = aspectsOf(one.text, language);
  return aspectsOf(other.text, language).some((aspect) => aspects.includes(aspect));
}

/** Whether words of one review stand in both. */
export function sharesQuote(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.some((other) => one.includes(other) || other.includes(one)));
}

function isSaidIn(short: string, long: string, language: Language): boolean {
  const words = countWords(short, language);
  return words > 0 && wordsInCommon(short, long, language) === words;
}

/** “too expensive” and “for the price” are both of the price. */
function aspectsOf(text: string, language: Language): string[] {
  const topicOf = topicFinder();
  return wordsOf(complaintIn(text, language), language).flatMap((word) => {
    const topic = topicOf(word, language);
    return topic?.startsWith('#') ? [topic] : [];
  });
}

import type { Language } from '../../../../lib/domain/shared/language';

/** How each language sets somebody's words apart, and ends a question. */
export const MARKS: Record<Language, { open: string; close: string; asks: string }> = {
  english: { open: '“', close: '”', asks: '?' },
  arabic: { open: '«', close: '»', asks: '؟' },
  french: { open: '« ', close: ' »', asks: ' ?' },
  spanish: { open: '«', close: '»', asks: '?' },
  german: { open: '„', close: '“', asks: '?' },
  portuguese: { open: '“', close: '”', asks: '?' },
  italian: { open: '«', close: '»', asks: '?' },
  turkish: { open: '“', close: '”', asks: '?' },
  hindi: { open: '“', close: '”', asks: '?' },
  japanese: { open: '「', close: '」', asks: '？' },
  korean: { open: '“', close: '”', asks: '?' },
  chinese: { open: '“', close: '”', asks: '？' },
};

/** Somebody's words, between the marks of their language. */
export function quoted(text: string, language: Language): string {
  const { open, close } = MARKS[language];
  return `${open}${text}${close}`;
}

/** The same words as a question: “The lid leaks?”. */
export function asked(text: string, language: Language): string {
  const plain = text.replace(/[.!?。！？؟।\s]+$/u, '');
  const opening = language === 'spanish' && !plain.startsWith('¿') ? '¿' : '';
  return `${opening}${plain}${MARKS[language].asks}`;
}

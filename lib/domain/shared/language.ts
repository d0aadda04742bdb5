import { z } from 'zod';

/** The names are those of the documented `lang` field; old clients send them as they are. */
export const LANGUAGES = [
  'english',
  'arabic',
  'french',
  'spanish',
  'german',
  'portuguese',
  'italian',
  'turkish',
  'hindi',
  'japanese',
  'korean',
  'chinese',
] as const;
export const languageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof languageSchema>;

/** BCP 47 tag, own name and writing direction of each language. */
export const LANGUAGE_DETAILS = {
  english: { tag: 'en', name: 'English', direction: 'ltr' },
  arabic: { tag: 'ar', name: 'العربية', direction: 'rtl' },
  french: { tag: 'fr', name: 'Français', direction: 'ltr' },
  spanish: { tag: 'es', name: 'Español', direction: 'ltr' },
  german: { tag: 'de', name: 'Deutsch', direction: 'ltr' },
  portuguese: { tag: 'pt', name: 'Português', direction: 'ltr' },
  italian: { tag: 'it', name: 'Italiano', direction: 'ltr' },
  turkish: { tag: 'tr', name: 'Türkçe', direction: 'ltr' },
  hindi: { tag: 'hi', name: 'हिन्दी', direction: 'ltr' },
  japanese: { tag: 'ja', name: '日本語', direction: 'ltr' },
  korean: { tag: 'ko', name: '한국어', direction: 'ltr' },
  chinese: { tag: 'zh', name: '中文', direction: 'ltr' },
} as const satisfies Record<Language, { tag: string; name: string; direction: 'ltr' | 'rtl' }>;

import type { Language } from '@/lib/domain/shared/language';
import { Notice } from '@/components/ui/notice';
import { languageNote } from './language-note';

/** What is to be said of the language that was chosen; nothing where it is what the person expects. */
export function LanguageAdvice({ lang, description }: { lang: Language | null; description: string }) {
  const note = languageNote(lang, description);
  return (
    note && (
      <Notice>
        <p className="text-small">{note}</p>
      </Notice>
    )
  );
}

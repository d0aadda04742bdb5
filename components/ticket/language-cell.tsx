'use client';

import { LANGUAGE_DETAILS, type Language, LANGUAGES } from '@/lib/domain/shared/language';
import { classNames } from '@/components/ui/class-names';
import { lazily } from '@/components/ui/lazily';
import { choiceOf } from './choice-of';
import { SELECT_CLASS, SelectBox } from './select-box';
import { controlProps, TicketCell } from './ticket-cell';

interface LanguageCellProps {
  /** null: the language of the description. */
  lang: Language | null;
  error?: string | undefined;
  className?: string;
  onChange: (lang: Language | null) => void;
}

export function LanguageCell({ lang, error, className, onChange }: LanguageCellProps) {
  return (
    <TicketCell field="lang" label="Language" error={error} className={className}>
      <SelectBox>
        <select
          {...controlProps('lang', error)}
          value={lang ?? ''}
          onChange={(event) => onChange(choiceOf(LANGUAGES, event.target.value) ?? null)}
          className={SELECT_CLASS}
        >
          <option value="">Language of the description</option>
          {LANGUAGES.map((id) => (
            <option key={id} value={id} lang={LANGUAGE_DETAILS[id].tag}>
              {LANGUAGE_DETAILS[id].name}
            </option>
          ))}
        </select>
      </SelectBox>
    </TicketCell>
  );
}

interface LanguageNoteProps {
  lang: Language | null;
  description: string;
  className?: string;
}

/** With the first words of a description: what tells languages apart is of no use before. */
const LanguageAdvice = lazily(async () => (await import('./language-advice')).LanguageAdvice);

/** Under the fields that it is about, over the whole width; the empty region is there before, so that it is read out. */
export function LanguageNote({ lang, description, className }: LanguageNoteProps) {
  return (
    <div role="status" className={classNames('empty:hidden', className)}>
      {description !== '' && <LanguageAdvice lang={lang} description={description} />}
    </div>
  );
}

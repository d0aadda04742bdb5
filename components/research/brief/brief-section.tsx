import { type ReactNode, useId } from 'react';

interface BriefSectionProps {
  title: string;
  /** What it says, in a few words. */
  note?: string;
  className?: string;
  children: ReactNode;
}

/** A part of the brief under its heading. */
export function BriefSection({ title, note, className, children }: BriefSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={className}>
      <div className="mb-3 border-t border-ink pt-2">
        <h2 id={id} className="font-display text-title font-bold tracking-tight">
          {title}
        </h2>
        {note !== undefined && <p className="text-small text-ink-soft">{note}</p>}
      </div>
      {children}
    </section>
  );
}

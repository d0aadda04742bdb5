import type { ComponentProps } from 'react';
import { classNames } from './class-names';

type Look = 'hot' | 'plain' | 'quiet';

const LOOKS: Record<Look, string> = {
  hot: 'bg-ember text-on-ember font-semibold not-disabled:hover:bg-ember-hot not-disabled:active:translate-y-px',
  plain:
    'border border-ink bg-sheet font-medium not-disabled:hover:bg-ink not-disabled:hover:text-paper not-disabled:active:translate-y-px',
  quiet: 'font-medium underline decoration-rule-strong underline-offset-4 hover:decoration-ember hover:decoration-2',
};

/** The look of a button, also for links that act as one. */
export function buttonClass(look: Look = 'plain', extra?: string): string {
  return classNames(
    'inline-flex min-h-11 items-center justify-center gap-2 rounded-mark py-2 text-body transition-colors duration-150',
    'disabled:opacity-60',
    look === 'quiet' ? 'px-1' : 'px-4',
    LOOKS[look],
    extra,
  );
}

export function Button({
  look = 'plain',
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { look?: Look }) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />;
}

import { classNames } from './class-names';

interface NumberedStepsProps {
  steps: readonly (readonly [name: string, text: string])[];
  /** How many stand beside each other, and how far from what is above. */
  className: string;
}

/** How something goes, a step after the other, for who sees it for the first time. */
export function NumberedSteps({ steps, className }: NumberedStepsProps) {
  return (
    <ol className={classNames('grid gap-x-8', className)}>
      {steps.map(([name, text], index) => (
        <li key={name} className="border-t border-ink/40 pt-2">
          <p className="flex items-baseline gap-2 font-display font-bold">
            <span className="font-mono text-mini font-normal text-ink-soft">{index + 1}</span>
            {name}
          </p>
          <p className="mt-0.5 text-small text-ink-soft">{text}</p>
        </li>
      ))}
    </ol>
  );
}

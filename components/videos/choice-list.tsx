import { classNames } from '@/components/ui/class-names';

interface Choice<T> {
  id: T;
  name: string;
  summary: string;
}

interface ChoiceListProps<T> {
  /** Names its field. */
  name: string;
  label: string;
  choices: readonly Choice<T>[];
  chosen: T;
  onChange: (id: T) => void;
  className?: string;
}

/** One of a few, each with what it is. */
export function ChoiceList<T extends string | null>(props: ChoiceListProps<T>) {
  const { name, label, choices, chosen, onChange, className } = props;
  return (
    <fieldset className={classNames('min-w-0 bg-sheet', className)}>
      <legend className="float-left w-full px-3 pt-2 pb-1.5 text-small font-semibold">{label}</legend>
      <div className="clear-both grid gap-px border-t border-rule bg-rule sm:grid-cols-2">
        {choices.map((choice) => (
          <label
            key={choice.id}
            className="flex min-h-13 cursor-pointer flex-col justify-center bg-sheet px-3 py-1.5 has-checked:bg-ink has-checked:text-paper has-focus-visible:z-1 has-focus-visible:outline-[3px] has-focus-visible:outline-ember last:odd:sm:col-span-2"
          >
            <input
              type="radio"
              name={name}
              value={choice.id ?? ''}
              checked={choice.id === chosen}
              onChange={() => onChange(choice.id)}
              className="sr-only"
            />
            <span className="font-semibold">{choice.name}</span>
            <span className="text-small">{choice.summary}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

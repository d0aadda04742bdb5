interface AccountFieldProps {
  id: string;
  label: string;
  type: 'email' | 'password';
  autoComplete: string;
  minLength?: number;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
}

export function AccountField({ id, label, hint, value, onChange, error, ...input }: AccountFieldProps) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div>
      <label htmlFor={id} className="text-small font-semibold">
        {label}
      </label>
      <input
        {...input}
        id={id}
        required
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy || undefined}
        className="mt-1 block min-h-11 w-full border border-rule-strong bg-sheet px-3 text-input aria-invalid:border-2 aria-invalid:border-alarm"
      />
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-mini text-ink-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="mt-1 text-small font-medium text-alarm">
          {error}
        </p>
      )}
    </div>
  );
}

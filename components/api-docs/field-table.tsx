import type { FieldRow } from './field-rows';
import { Inline } from './prose';

/** Fields one below the other; names stand beside their descriptions where there is room. */
export function FieldTable({ title, rows }: { title: string; rows: FieldRow[] }) {
  if (rows.length === 0) return null;
  return (
    <div className="mt-5">
      <h4 className="text-small font-semibold">{title}</h4>
      <dl className="mt-1.5 border-t border-rule text-small">
        {rows.map(({ name, type, required, description }) => (
          <div
            key={name}
            className="grid gap-x-4 border-b border-rule py-1.5 sm:grid-cols-[minmax(0,17rem)_minmax(0,1fr)]"
          >
            <dt className="font-mono">
              {name}
              {required && <span className="ms-2 font-sans text-mini font-semibold text-ember-ink">required</span>}
            </dt>
            <dd>
              <span className="text-ink-soft">{type}</span>
              {description && (
                <>
                  {' · '}
                  <Inline text={description} />
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

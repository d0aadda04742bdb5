import { Plus, X } from 'lucide-react';
import { COPY_LIMITS } from '@/lib/domain/ads/ad';
import { CopyCell } from './copy-cell';

interface PointsCellsProps {
  /** null: taken from the description. */
  points: readonly string[] | null;
  onChange: (points: string[]) => void;
}

/** The short statements of templates that have places for several. */
export function PointsCells({ points, onChange }: PointsCellsProps) {
  const list = points ?? [];
  return (
    <>
      {list.map((point, index) => (
        // The place is what a point is known by: its words change with every letter.
        <CopyCell
          key={index}
          label={`Point ${index + 1}`}
          value={point}
          max={COPY_LIMITS.point}
          onChange={(value) => onChange(list.with(index, value))}
          action={
            <button
              type="button"
              onClick={() => onChange(list.toSpliced(index, 1))}
              className="-my-2 -me-2 flex size-9 items-center justify-center self-center text-ink-soft hover:text-ink"
            >
              <X aria-hidden="true" className="size-4" />
              <span className="sr-only">Remove point {index + 1}</span>
            </button>
          }
        />
      ))}
      <div className="ticket-cell flex min-h-12 items-center justify-between gap-3">
        <span className="text-small text-ink-soft">
          {points === null ? 'The points come from the description.' : `${list.length} of ${COPY_LIMITS.points} points`}
        </span>
        {list.length < COPY_LIMITS.points && (
          <button
            type="button"
            onClick={() => onChange([...list, ''])}
            className="flex min-h-9 items-center gap-1 text-small font-medium hover:text-ember-ink"
          >
            <Plus aria-hidden="true" className="size-4" />
            Add a point
          </button>
        )}
      </div>
    </>
  );
}

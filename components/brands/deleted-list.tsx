'use client';

import { UNDELETE_DAYS } from '@/lib/domain/ads/catalogue-fields';
import { Button } from '@/components/ui/button';
import { Moment } from '@/components/ui/moment';
import { Problem } from '@/components/ui/problem';
import { useSending } from './use-sending';

interface Deleted {
  id: string;
  name: string;
  deletedAt: Date;
}

interface DeletedListProps {
  deleted: readonly Deleted[];
  onBringBack: (id: string) => Promise<void>;
}

/** What was deleted and can still be brought back; nothing where there is none. */
export function DeletedList({ deleted, onBringBack }: DeletedListProps) {
  const back = useSending(onBringBack);
  if (deleted.length === 0) return null;
  return (
    <details className="mt-8 border-t border-rule">
      <summary className="flex min-h-11 w-fit items-center text-small font-medium text-ink-soft hover:text-ink">
        Deleted, kept for {UNDELETE_DAYS} days ({deleted.length})
      </summary>
      <ul className="border-t border-rule">
        {deleted.map(({ id, name, deletedAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 border-b border-rule py-1">
            <p className="min-w-0 flex-1 basis-40">
              <span dir="auto" className="line-clamp-2">
                {name}
              </span>
              <span className="text-mini text-ink-soft">
                Gone for good on <Moment dateOnly at={new Date(deletedAt.getTime() + UNDELETE_DAYS * 86_400_000)} />
              </span>
            </p>
            <Button look="quiet" onClick={() => back.run(id)}>
              Bring back<span className="sr-only"> {name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Problem text={back.problem} />
    </details>
  );
}

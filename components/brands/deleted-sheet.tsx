'use client';

import Link from 'next/link';
import { UNDELETE_DAYS } from '@/lib/domain/ads/catalogue-fields';
import { MissingSheet } from '@/components/site/missing-sheet';
import { Button, buttonClass } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { useSending } from './use-sending';

interface DeletedSheetProps {
  name: string;
  text: string;
  onUndo: () => Promise<void>;
  back: { href: string; words: string };
}

/** The page of something that was deleted, with the way back. */
export function DeletedSheet({ name, text, onUndo, back }: DeletedSheetProps) {
  const undo = useSending(onUndo);
  return (
    <div role="status" className="flex flex-1 flex-col">
      <MissingSheet title={`“${name}” was deleted`} text={`${text} For ${UNDELETE_DAYS} days it can be brought back.`}>
        <Button look="hot" onClick={() => undo.run()}>
          Undo
        </Button>
        <Link href={back.href} className={buttonClass()}>
          {back.words}
        </Link>
        <Problem text={undo.problem} />
      </MissingSheet>
    </div>
  );
}

'use client';

import { Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { deleteChat } from '@/lib/client/chat/delete-chat';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { useAction } from '@/components/ui/use-action';

interface DeleteConversationProps {
  id: string;
  title: string;
  onDeleted: () => void;
}

/** Deletes the conversation that is open, after a question: nothing brings it back. */
export function DeleteConversation({ id, title, onDeleted }: DeleteConversationProps) {
  const headingId = useId();
  const [open, setOpen] = useState(false);
  const deleting = useAction(async () => {
    await deleteChat(id);
    setOpen(false);
    onDeleted();
  });
  return (
    <>
      <Button look="quiet" className="text-small" onClick={() => setOpen(true)}>
        <Trash2 aria-hidden="true" className="size-4" />
        Delete conversation
      </Button>
      <Modal
        open={open}
        onClose={() => setOpen(false)}
        labelledBy={headingId}
        className="w-[min(30rem,calc(100vw-2rem))] border border-ink bg-sheet p-5 sm:p-6"
      >
        <h2 id={headingId} className="font-display text-title font-bold tracking-tight">
          Delete this conversation?
        </h2>
        <p className="mt-2">
          “<bdi>{title}</bdi>” is deleted on all your devices, and can’t be brought back. Your analysed ads stay.
        </p>
        {deleting.problem && (
          <p role="alert" className="mt-3 text-alarm">
            {deleting.problem}
          </p>
        )}
        <div className="mt-6 flex flex-wrap gap-3">
          <Button look="hot" onClick={() => setOpen(false)}>
            Keep it
          </Button>
          <Button disabled={deleting.busy} onClick={() => deleting.run()}>
            {deleting.busy ? 'Deleting…' : 'Delete it'}
          </Button>
        </div>
      </Modal>
    </>
  );
}

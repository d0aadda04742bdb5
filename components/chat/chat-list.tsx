'use client';

import { ChevronDown, Plus } from 'lucide-react';
import Link from 'next/link';
import type { Listed } from '@/lib/client/catalogue/listed';
import type { IdentifiedChat } from '@/lib/client/chat/chat-documents';
import { buttonClass } from '@/components/ui/button';
import { Moment } from '@/components/ui/moment';

export const chatHref = (id: string) => `/chat?c=${id}`;

interface ChatListProps {
  chats: Listed<IdentifiedChat>;
  /** The conversation that is open; null for a new one. */
  openId: string | null;
  /** A new one is wanted. */
  onNew: () => void;
}

/** The person's conversations, the one that went on last first; folded up on a phone. */
export function ChatList({ chats, openId, onNew }: ChatListProps) {
  const newestFirst = chats.items.toSorted((one, other) => Number(other.updated_at) - Number(one.updated_at));
  return (
    <section aria-labelledby="conversations" className="bg-bed px-4 py-4 sm:px-6 lg:border-e lg:border-rule lg:py-8">
      <div className="flex items-center justify-between gap-3">
        <h2 id="conversations" className="font-display text-lead font-bold tracking-tight">
          Conversations
        </h2>
        <Link href="/chat" onClick={onNew} className={buttonClass('plain', 'text-small')}>
          <Plus aria-hidden="true" className="size-4" />
          New
        </Link>
      </div>
      {chats.error && <p className="mt-2 text-small text-alarm">{chats.error}</p>}
      {newestFirst.length > 0 && (
        <>
          <details className="group mt-2 lg:hidden">
            <summary className="flex min-h-11 list-none items-center gap-1.5 text-small [&::-webkit-details-marker]:hidden">
              <ChevronDown aria-hidden="true" className="size-4 -rotate-90 group-open:rotate-0 rtl:rotate-90" />
              {newestFirst.length === 1 ? 'The last one' : `The last ${newestFirst.length}`}
            </summary>
            <Rows chats={newestFirst} openId={openId} />
          </details>
          <div className="mt-3 max-lg:hidden">
            <Rows chats={newestFirst} openId={openId} />
          </div>
        </>
      )}
      {chats.state === 'ready' && newestFirst.length === 0 && (
        <p className="mt-2 text-small text-ink-soft max-lg:hidden">What you ask is kept here, on all your devices.</p>
      )}
    </section>
  );
}

function Rows({ chats, openId }: { chats: readonly IdentifiedChat[]; openId: string | null }) {
  return (
    <ul className="border-t border-ink">
      {chats.map(({ id, title, updated_at }) => (
        <li key={id} className="border-b border-rule">
          <Link
            href={chatHref(id)}
            aria-current={id === openId ? 'page' : undefined}
            className="block min-h-11 border-s-[3px] border-s-transparent px-2.5 py-2 hover:bg-sheet aria-[current=page]:border-s-ember aria-[current=page]:bg-sheet"
          >
            <span dir="auto" className="line-clamp-2 text-start text-small font-medium">
              {title}
            </span>
            <span className="block text-mini text-ink-soft">
              <Moment at={updated_at} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

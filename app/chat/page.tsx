import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ChatPage } from '@/components/behind/lazy-pages';

export const metadata: Metadata = { title: 'Chat' };

export default function ChatRoute() {
  // Which conversation is open stands in the address, which only the browser knows.
  return (
    <Suspense>
      <ChatPage />
    </Suspense>
  );
}

import type { Metadata } from 'next';
import { AccountPanel } from '@/components/account/account-panel';

export const metadata: Metadata = { title: 'Account' };

export default function AccountPage() {
  return (
    <div className="mx-auto w-full max-w-5xl px-4 py-8 sm:px-6 sm:py-12">
      <h1 className="font-display text-display font-extrabold tracking-tight">Account</h1>
      <AccountPanel />
    </div>
  );
}

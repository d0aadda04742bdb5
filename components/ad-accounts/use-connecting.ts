import { useEffect, useState } from 'react';
import { chooseOfLogin, connectByToken, dropLogin } from '@/lib/client/ad-accounts/account-actions';
import type { LoginNews } from '@/lib/client/ad-accounts/login-outcome';
import { returnedLogin } from '@/lib/client/ad-accounts/returned-login';
import type { ChoosableAccount } from '@/lib/domain/insights/ad-account-choice';

/** Accounts of which one is to be chosen, and what choosing does. */
interface Choice {
  accounts: readonly ChoosableAccount[];
  connect: (accountId: string) => Promise<unknown>;
  drop: () => void;
}

/** Connecting an account from its first step to its last, and what there is to say about it. */
export function useConnecting() {
  const [choice, setChoice] = useState<Choice | null>(null);
  const [news, setNews] = useState<LoginNews | null>(null);
  useEffect(() => {
    void returnedLogin().then((back) => {
      if (!back) return;
      setNews(back.news);
      // The server forgets the login by itself ten minutes later.
      const drop = () => void dropLogin().catch(() => undefined);
      if (back.accounts.length > 0) setChoice({ accounts: back.accounts, connect: chooseOfLogin, drop });
    });
  }, []);

  const connected = (name: string | null) => {
    setChoice(null);
    setNews({ tone: 'plain', text: name === null ? 'Your ad account is connected.' : `“${name}” is connected.` });
  };

  /** Rejects with an AccountError. */
  async function withToken(token: string) {
    const result = await connectByToken(token, null);
    if (result.then === 'connected') return connected(null);
    setNews(null);
    // The token stays in this closure until a choice is made, and nowhere else.
    setChoice({ accounts: result.accounts, connect: (id) => connectByToken(token, id), drop: () => undefined });
  }

  async function choose({ account_id, name }: ChoosableAccount) {
    await choice?.connect(account_id);
    connected(name);
  }

  function drop() {
    choice?.drop();
    setChoice(null);
  }

  return { choice, news, withToken, choose, drop, forgetNews: () => setNews(null) };
}

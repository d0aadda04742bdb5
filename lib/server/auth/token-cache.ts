import 'server-only';
import { createHash } from 'node:crypto';
import { BoundedMap } from '../process/bounded-map';

export interface VerifiedToken {
  uid: string;
  /** When the token itself ends, in ms since 1970. */
  expiresAt: number;
}

interface Entry {
  token: Promise<VerifiedToken>;
  /** Whose it is, once that is known. */
  uid: string | null;
  /** Ms since 1970. */
  trustedUntil: number;
}

interface TokenCacheOptions {
  /** Asks whoever gave the token out; rejects when it is not good. */
  verify: (token: string) => Promise<VerifiedToken>;
  /** How long an answer counts, in ms. */
  trustMs: number;
  /** How many tokens are remembered; beyond that the oldest answer is forgotten. */
  limit: number;
  now?: () => number;
}

/** Remembers for a short while which tokens were good, by their hashes. Refusals are not remembered. */
export class TokenCache {
  private readonly entries: BoundedMap<string, Entry>;
  private readonly now: () => number;

  constructor(private readonly options: TokenCacheOptions) {
    this.entries = new BoundedMap(options.limit);
    this.now = options.now ?? Date.now;
  }

  /** Whose token it is; `fresh` asks in any case. Rejects with what `verify` rejects with. */
  async uidOf(token: string, { fresh }: { fresh: boolean }): Promise<string> {
    const key = hashOf(token);
    const known = fresh ? null : this.trusted(key);
    return (await (known?.token ?? this.ask(token, key))).uid;
  }

  /** Whose token it is, where that is trusted without asking; else null. */
  trustedUid(token: string): string | null {
    return this.trusted(hashOf(token))?.uid ?? null;
  }

  private trusted(key: string): Entry | null {
    const entry = this.entries.get(key);
    return entry && this.now() < entry.trustedUntil ? entry : null;
  }

  private async ask(token: string, key: string): Promise<VerifiedToken> {
    const trustedUntil = this.now() + this.options.trustMs;
    const entry: Entry = { token: this.options.verify(token), uid: null, trustedUntil };
    this.entries.set(key, entry);
    try {
      const verified = await entry.token;
      entry.uid = verified.uid;
      entry.trustedUntil = Math.min(entry.trustedUntil, verified.expiresAt);
      return verified;
    } catch (error) {
      if (this.entries.get(key) === entry) this.entries.delete(key);
      throw error;
    }
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64');
}

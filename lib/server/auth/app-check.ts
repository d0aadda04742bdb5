import 'server-only';
import { createHash } from 'node:crypto';
import { appCheck } from '../firebase/admin';
import { ApiError } from '../http/api-error';
import { processWide } from '../process/process-wide';
import { ShortMemory } from '../process/short-memory';

type Environment = Readonly<Record<string, string | undefined>>;

/** `APP_CHECK=enforce` switches it on; never with the emulators, which give out no App Check tokens. Throws for another word. */
export function isAppCheckEnforced({ APP_CHECK: word, FIRESTORE_EMULATOR_HOST: emulator }: Environment): boolean {
  if (word === undefined || word === '') return false;
  if (word !== 'enforce') throw new Error(`APP_CHECK has to be “enforce” or nothing, and is “${word}”`);
  return emulator === undefined;
}

/** Asks whether a token is one of the site's own apps; gives its end in ms since 1970, rejects with the SDK's error. */
export type VerifyAppCheck = (token: string) => Promise<{ expiresAt: number }>;

const TRUST_MS = 60_000;
const TOKENS = 10_000;

/** Lets only requests of the site's own apps through, as Firebase App Check knows them. */
export class AppCheckGuard {
  private readonly known = new ShortMemory<{ expiresAt: number }>({
    trustMs: TRUST_MS,
    limit: TOKENS,
    endOf: ({ expiresAt }) => expiresAt,
  });

  constructor(
    private readonly verify: VerifyAppCheck,
    readonly isEnforced: boolean,
  ) {}

  /** Throws an ApiError for a request without a good App Check token, where one is needed. */
  async check(headers: Headers): Promise<void> {
    if (!this.isEnforced) return;
    const token = headers.get('x-firebase-appcheck')?.trim();
    if (!token) throw refused(`This site takes sign-ins from its own apps only. ${SEND_A_TOKEN}`);
    const key = createHash('sha256').update(token).digest('base64');
    await this.known.get(key, () => this.verify(token).catch(refuse));
  }
}

const SEND_A_TOKEN =
  'Send an App Check token in X-Firebase-AppCheck beside the ID token, or use an API key from the account page.';

/** Throws what the caller is told when the SDK does not take a token. */
function refuse(error: unknown): never {
  const { code, message } = error as { code?: unknown; message?: string };
  // The SDK gives the code of a bad token also when it can't fetch the keys to check one with.
  const isBad = code === 'app-check/invalid-argument' && !/error fetching/i.test(message ?? '');
  if (code === 'app-check/app-check-token-expired') {
    throw refused(
      'Your App Check token has expired. Get a new one with getToken(appCheck, true), then send the request again.',
    );
  }
  if (isBad) throw refused(`This is not an App Check token of this site. ${SEND_A_TOKEN}`);
  throw new ApiError(
    'UNAVAILABLE',
    'Your App Check token can’t be checked just now. Send the request again in a moment.',
    {
      cause: error,
      headers: { 'Retry-After': '5' },
    },
  );
}

function refused(message: string): ApiError {
  return new ApiError('UNAUTHENTICATED', message, { headers: { 'WWW-Authenticate': 'Bearer' } });
}

/** The one of this process; its environment does not change. */
export const appCheckGuard = () =>
  processWide('app-check', () => new AppCheckGuard(verifyWithFirebase, isAppCheckEnforced(process.env)));

async function verifyWithFirebase(text: string) {
  const { token } = await appCheck().verifyToken(text);
  return { expiresAt: token.exp * 1000 };
}

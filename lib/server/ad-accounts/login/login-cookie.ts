import 'server-only';
import { z } from 'zod';
import { openText, sealText } from '../../../net/sealing/seal-text';
import { SealingError } from '../../../net/sealing/sealing-keys';
import { siteKeys } from '../meta-of-site';

/** Meta’s pages take minutes to read, and two factors to pass. */
const MINUTES = 15;
const NAME = 'adforge_meta_login';
const CONTEXT = ['meta-login'];

const loginSchema = z.object({
  /** Who has begun it: the account is connected for nobody else. */
  uid: z.string().min(1),
  state: z.string().min(1),
  /** Of PKCE: whoever has only seen the address that Meta sends back can do nothing with its code. */
  verifier: z.string().min(1),
  redirectUri: z.string(),
  until: z.number(),
});
export type Login = z.infer<typeof loginSchema>;

/** The `Set-Cookie` that carries a login that has begun to Meta and back, sealed and out of reach for scripts. */
export function cookieOf(login: Omit<Login, 'until'>, now: Date): string {
  const until = now.getTime() + MINUTES * 60_000;
  const sealed = sealText(JSON.stringify({ ...login, until }), siteKeys(), CONTEXT);
  const value = Buffer.from(JSON.stringify(sealed)).toString('base64url');
  return attributes(value, MINUTES * 60, login.redirectUri);
}

/** The one that takes it away again: a login ends once. */
export const endedCookie = (origin: string) => attributes('', 0, origin);

function attributes(value: string, seconds: number, address: string): string {
  // Lax: Meta's page sends people back by a link, which must bring the cookie along.
  const secure = address.startsWith('https:') ? '; Secure' : '';
  return `${NAME}=${value}; Path=/connect/meta; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

const sealedSchema = z.object({ key_id: z.string(), iv: z.string(), sealed: z.string(), tag: z.string() });

/** The login that a request comes back from; null where there is none that this site has begun and that still counts. */
export function loginIn(cookies: string | null, now: Date): Login | null {
  const value = (cookies ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${NAME}=`))
    ?.slice(NAME.length + 1);
  if (!value) return null;
  try {
    const sealed = sealedSchema.parse(JSON.parse(Buffer.from(value, 'base64url').toString('utf8')));
    const login = loginSchema.parse(JSON.parse(openText(sealed, siteKeys(), CONTEXT)));
    return login.until > now.getTime() ? login : null;
  } catch (error) {
    if (error instanceof SealingError || error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

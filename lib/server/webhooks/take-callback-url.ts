import 'server-only';
import { MAX_CALLBACK_URL } from '../../domain/jobs/callback';
import { callbackAddresses } from '../../net/callback-address';
import { checkedLookup, FetchError, type IsAllowed, readWebAddress } from '../../net/checked-address';
import { invalidFields } from '../http/api-error';
import { ensureWebhookSecret } from './webhook-secret';

/**
 * The `callback_url` of a request as it is kept with the job; null where there is none. Throws an
 * ApiError for what could never be called. Where a name leads is looked at again at every call.
 */
export async function takeCallbackUrl(text: unknown, uid: string): Promise<string | null> {
  if (text === undefined || text === null || text === '') return null;
  const isAllowed = callbackAddresses(process.env);
  try {
    if (typeof text !== 'string' || text.length > MAX_CALLBACK_URL) throw new FetchError('it is not a web address');
    await lookUp(readWebAddress(text, isAllowed), isAllowed);
  } catch (error) {
    const reason = error instanceof FetchError ? error.message : 'its name is unknown';
    throw invalidFields({
      callback_url: `callback_url can’t be called: ${reason}. Send a public http or https address.`,
    });
  }
  await ensureWebhookSecret(uid);
  return text;
}

function lookUp({ hostname }: URL, isAllowed: IsAllowed): Promise<void> {
  return new Promise((resolve, reject) => {
    const host = hostname.replace(/^\[|\]$/g, '');
    checkedLookup(isAllowed)(host, {}, (error) => (error ? reject(error) : resolve()));
  });
}

import type { IncomingMessage } from 'node:http';
import { FetchError } from '../../../../../lib/net/checked-address';
import { fetchAddresses } from '../../../../../lib/net/fetch-hosts';
import { graphSettings, isSimulated } from '../../../../../lib/net/meta/graph-settings';
import { askServer } from '../../../web-pages/fetch/ask-server';
import { MediaError } from './media-error';

const MOST_REDIRECTS = 3;

const OUTDATED = 'The address of this file does not work any more.';
const BROKEN = 'The server of this file does not answer just now.';

/**
 * The answer of the server that has a file, over at most three redirects. Addresses are Meta's word, so they are held to the
 * public internet like any other. Rejects with a MediaError; with its reason when `signal` aborts.
 */
export async function openAddress(address: string, signal: AbortSignal): Promise<IncomingMessage> {
  let url = webAddress(address);
  for (let led = 0; led <= MOST_REDIRECTS; led += 1) {
    const response = await ask(url, signal);
    const { statusCode: status = 0, headers } = response;
    if (status >= 200 && status < 300) return response;
    response.destroy();
    if (status < 300 || status > 399 || !headers.location) throw refusal(status);
    url = webAddress(headers.location, url);
  }
  throw new MediaError('The address of this file leads round in a circle.');
}

async function ask(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  try {
    const response = await askServer(url, {
      headers: { Accept: 'video/*, image/*', 'Accept-Encoding': 'identity' },
      signal,
      isAllowed: isAllowedFor(url),
    });
    // Its errors are met by whoever reads the body; here nobody may.
    response.on('error', () => undefined);
    return response;
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof FetchError) throw new MediaError(`The address of this file can’t be used: ${error.message}.`);
    throw new MediaError(BROKEN, true);
  }
}

/** The files of a simulated Meta lie on this machine, beside it. */
function isAllowedFor(url: URL): (address: string) => boolean {
  const settings = graphSettings(process.env);
  const isOfSimulated = isSimulated(settings) && url.origin === new URL(settings.baseUrl).origin;
  return isOfSimulated ? () => true : fetchAddresses(process.env).isAllowedFor(url);
}

function webAddress(address: string, base?: URL): URL {
  if (URL.canParse(address, base?.href)) return new URL(address, base?.href);
  throw new MediaError('The address of this file is none.');
}

/** An address that has run out is asked for anew at the next try. */
function refusal(status: number): MediaError {
  return status === 429 || status >= 500 ? new MediaError(BROKEN, true) : new MediaError(OUTDATED, true);
}

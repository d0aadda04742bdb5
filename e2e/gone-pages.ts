import type { BrowserContext, Page, Request } from '@playwright/test';

/** What a page has told Firestore over a channel on which it listens. */
interface Channel {
  /** Its address, as a message had it; null before it has an id. */
  address: URL | null;
  /** The number of its next request. */
  nextRequest: number;
  /** How many messages were sent. */
  messages: number;
  /** What is listened to. */
  targets: Set<number>;
}

/** The channel of each page, and those that it had before. */
const channels = new Map<Page, Channel[]>();

/** Notes what pages of this browser listen to. */
export function noteChannels(context: BrowserContext): void {
  context.on('request', (request: Request) => {
    if (request.url().includes('.Firestore/Listen/channel?')) note(request);
  });
}

function note(request: Request): void {
  const page = request.frame().page();
  const address = new URL(request.url());
  const ofPage = channels.get(page) ?? [];
  channels.set(page, ofPage);
  if (!address.searchParams.has('SID'))
    ofPage.unshift({ address: null, nextRequest: 0, messages: 0, targets: new Set() });
  const [channel] = ofPage;
  if (!channel) return;
  if (address.searchParams.has('SID')) channel.address = address;
  // What is listened on has no number.
  const number = Number(address.searchParams.get('RID'));
  if (!Number.isNaN(number)) channel.nextRequest = Math.max(channel.nextRequest, number + 1);
  const sent = new URLSearchParams(request.postData() ?? '');
  const last = Number(sent.get('ofs') ?? 0) + Number(sent.get('count') ?? 0);
  channel.messages = Math.max(channel.messages, last);
  const messages = messagesOf(sent);
  for (const [, added] of messages.matchAll(/"addTarget":\{.*?"targetId":(\d+)/g)) channel.targets.add(Number(added));
  for (const [, removed] of messages.matchAll(/"removeTarget":(\d+)/g)) channel.targets.delete(Number(removed));
}

const messagesOf = (sent: URLSearchParams) =>
  [...sent].flatMap(([name, value]) => (name.endsWith('___data__') ? [value] : [])).join('\n');

/**
 * Ends what pages listened to that are gone. The emulator does not learn of it otherwise, not even when a channel is
 * closed: with every write it goes through all documents for each of them, and after a hundred tests does little else.
 */
export async function endChannels(): Promise<void> {
  const left = [...channels.values()].flat();
  channels.clear();
  await Promise.all(left.map(end));
}

async function end({ address, nextRequest, messages, targets }: Channel): Promise<void> {
  if (!address || targets.size === 0) return;
  const database = address.searchParams.get('database') ?? '';
  const ends = [...targets].map((target, at) => [
    `req${at}___data__`,
    JSON.stringify({ database, removeTarget: target }),
  ]);
  address.searchParams.set('RID', String(nextRequest));
  // One that was closed already is no longer known.
  await fetch(address, {
    method: 'POST',
    body: new URLSearchParams([['count', String(ends.length)], ['ofs', String(messages)], ...ends]),
  }).catch(() => undefined);
}

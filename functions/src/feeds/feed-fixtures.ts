import { type FeedFile, readFeed } from './read-feed';

const FILE: FeedFile = { name: 'feed.csv', now: new Date('2026-03-10T12:00:00Z'), isOneBrand: false };

/** Reads a made-up feed. */
export const read = (content: string | Buffer, change: Partial<FeedFile> = {}) =>
  readFeed(Buffer.from(content as string), { ...FILE, ...change });

/** Its one product. */
export function only(content: string | Buffer) {
  const { rows, wrong } = read(content);
  const [row] = rows;
  if (rows.length !== 1 || !row) throw new Error(`${rows.length} products, ${JSON.stringify(wrong)}`);
  return row;
}

/** An RSS feed with these elements in each of its items, an item a line from line 3 on. */
export const rss = (...items: string[]) =>
  [
    '<?xml version="1.0"?><rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>',
    '<title>Tarnwick</title><link>https://tarnwick.example</link>',
    ...items.map((item) => `<item>${item}</item>`),
    '</channel></rss>',
  ].join('\n');

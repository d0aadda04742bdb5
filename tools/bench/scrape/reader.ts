/**
 * One of the ways to read the same page, alone in a process: does by name what its parent asks for, and tells what that
 * took. `cheerio_standard` parses as browsers do, by cheerio's own choice; `cheerio` by the parser that we use.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { timeOf } from '../measure';
import { pageOf1Mb, PAGE_URL } from './page-of-1-mb';
import { readWholePage } from './read-whole-page';

interface Cheerio {
  load(html: string, options?: object): unknown;
}

/** As the functions have it: this folder has none of its own. */
const functionsRequire = createRequire(path.join(import.meta.dirname, '../../../functions/package.json'));
const cheerio = functionsRequire('cheerio') as Cheerio;

const html = pageOf1Mb();
const url = new URL(PAGE_URL);
const ways: Record<string, () => unknown> = {
  adforge: () => readWholePage(html, url),
  cheerio: () => cheerio.load(html, { xml: { xmlMode: false, decodeEntities: true } }),
  cheerio_standard: () => cheerio.load(html),
};

const way = ways[process.argv[2] ?? ''];
if (!way) throw new Error(`There is no way called “${String(process.argv[2])}”`);
process.on('message', (message) => {
  z.literal('read').parse(message);
  void timeOf(async () => way()).then((sample) => process.send?.(sample));
});
process.send?.(['read']);

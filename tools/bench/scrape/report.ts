import type { Timing } from '../measure';
import type { ShopTimes } from './read-shop';

/** What a run found. Times of pages in milliseconds of one core, memory in megabytes. */
export interface ScrapeReport {
  machine: { node: string; cpu: string; cores: number; load: number };
  page: { kilobytes: number; adforge: Timing; cheerio: Timing; cheerio_standard: Timing; megabytes: number };
  shop: ShopTimes;
}

const PAGE_MS = 150;
const PAGE_MEGABYTES = 100;
const SHOP_SECONDS = 60;

export function printScrapeReport({ machine, page, shop }: ScrapeReport): void {
  const { node, cpu, cores, load } = machine;
  console.log(`Node ${node}, ${cpu}, ${cores} cores, load ${load}\n`);
  console.log(`A product’s page of ${page.kilobytes} kB, in ms of one core`);
  console.table({
    'AdForge: parse, product and brand': row(page.adforge),
    'cheerio alone, the parser that AdForge uses': row(page.cheerio),
    'cheerio alone, its own parser': row(page.cheerio_standard),
  });
  console.log(`A shop of ${shop.products} products, each answer after ${shop.answer_ms} ms, in seconds`);
  console.table([
    {
      'find them': shop.find_seconds,
      'read them': shop.read_seconds,
      all: shop.total_seconds,
      'could be read': shop.read,
    },
  ]);
  for (const { promise, measured, kept } of promises({ page, shop })) {
    console.log(`${kept ? 'kept  ' : 'MISSED'}  ${promise}: ${measured}`);
  }
}

const row = ({ cpu_median, cpu_p95, wall_median }: Timing) => ({
  median: cpu_median,
  p95: cpu_p95,
  'wall median': wall_median,
});

function promises({ page, shop }: Pick<ScrapeReport, 'page' | 'shop'>) {
  return [
    {
      promise: `a page of 1 MB read in at most ${PAGE_MS} ms of one core`,
      measured: `${page.adforge.cpu_median} ms`,
      kept: page.adforge.cpu_median <= PAGE_MS,
    },
    {
      promise: `in at most ${PAGE_MEGABYTES} MB more`,
      measured: `${page.megabytes} MB`,
      kept: page.megabytes <= PAGE_MEGABYTES,
    },
    {
      promise: `a shop of 80 products found and read in at most ${SHOP_SECONDS} s`,
      measured: `${shop.total_seconds} s`,
      kept: shop.total_seconds <= SHOP_SECONDS,
    },
  ];
}

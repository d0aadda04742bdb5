/** Prints how much a fresh process's resident memory grows while it reads pages of 1 MB, in bytes. */
import { forgetPeak, peakBytes } from '../peak-memory';
import { pageOf1Mb, PAGE_URL } from './page-of-1-mb';
import { readWholePage } from './read-whole-page';

const RUNS = 3;

const html = pageOf1Mb();
// Loads what is loaded at the first use.
readWholePage(html.slice(0, 5_000), new URL(PAGE_URL));
forgetPeak();
const before = process.memoryUsage.rss();
for (let run = 0; run < RUNS; run += 1) readWholePage(html, new URL(PAGE_URL));
console.log(peakBytes() - before);

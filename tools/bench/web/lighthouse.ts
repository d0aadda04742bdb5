import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { root, UserError } from '../../stack/project';
import { sayDim } from '../../stack/terminal';
import { chromiumFlags, findChromium } from '../../test/chromium';
import { quantile } from '../measure';

/** Newer ones want a newer Node than we do. It is large and nobody else needs it, so it isn't installed with the rest. */
const VERSION = '12.8.2';
const folder = path.join(root, '.cache', `lighthouse-${VERSION}`);

/** A visit takes half a minute; one that hangs is said. */
const MOST_MS = 180_000;

/** Score 0–100, times in ms. */
export interface Speed {
  performance: number;
  lcp: number;
  tbt: number;
  cls: number;
}

const audit = z.object({ numericValue: z.number() });
const reportSchema = z.object({
  categories: z.object({ performance: z.object({ score: z.number() }) }),
  audits: z.object({
    'largest-contentful-paint': audit,
    'total-blocking-time': audit,
    'cumulative-layout-shift': audit,
  }),
});

/** What is visited: the address, and the port of a browser that knows somebody there; else one that was never there. */
export interface Visited {
  address: string;
  port?: number;
}

/** The median of some visits to each address, as Lighthouse sees a phone. The rounds go by turns, so that all have the same machine. */
export async function measureWithLighthouse(
  addresses: Readonly<Record<string, Visited>>,
  rounds: number,
): Promise<Record<string, Speed>> {
  const chromium = findChromium();
  if (!chromium) throw new UserError('There is no Chromium to measure with.');
  install();
  const visits = new Map<string, Speed[]>();
  for (let round = 1; round <= rounds; round += 1) {
    for (const [name, visited] of Object.entries(addresses)) {
      sayDim(`Lighthouse, round ${round}: ${name}`);
      visits.set(name, [...(visits.get(name) ?? []), await visit(visited, chromium)]);
    }
  }
  return Object.fromEntries([...visits].map(([name, all]) => [name, medianOf(all)]));
}

function install(): void {
  if (existsSync(path.join(folder, 'node_modules', 'lighthouse'))) return;
  sayDim(`Fetching Lighthouse ${VERSION} into .cache…`);
  const fetched = spawnSync(
    'npm',
    [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      `lighthouse@${VERSION}`,
    ],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (fetched.status !== 0) throw new UserError('Lighthouse could not be fetched; npm says why above.');
}

const execute = promisify(execFile);

/** Whoever drives the browser of a port has to go on meanwhile: it holds each new page until it has looked at it. */
async function visit({ address, port }: Visited, chromium: string): Promise<Speed> {
  const out = mkdtempSync(path.join(tmpdir(), 'lighthouse-'));
  const file = path.join(out, 'report.json');
  const flags = ['--headless=new', ...chromiumFlags].join(' ');
  await execute(
    process.execPath,
    [
      path.join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js'),
      ...[address, '--quiet', '--only-categories=performance', '--output=json', `--output-path=${file}`],
      // A browser in which somebody is signed in keeps what it has of them.
      ...(port === undefined ? [`--chrome-flags=${flags}`] : [`--port=${port}`, '--disable-storage-reset']),
    ],
    { env: { ...process.env, CHROME_PATH: chromium }, timeout: MOST_MS },
  ).catch((error: unknown) => {
    throw new UserError(`Lighthouse could not measure ${address}: ${String(error)}`);
  });
  const { categories, audits } = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(out, { recursive: true });
  return {
    performance: categories.performance.score * 100,
    lcp: audits['largest-contentful-paint'].numericValue,
    tbt: audits['total-blocking-time'].numericValue,
    cls: audits['cumulative-layout-shift'].numericValue,
  };
}

function medianOf(visits: readonly Speed[]): Speed {
  const of = (field: keyof Speed) =>
    quantile(
      visits.map((one) => one[field]),
      0.5,
    );
  return { performance: of('performance'), lcp: of('lcp'), tbt: of('tbt'), cls: of('cls') };
}

/** A line per page, and whether it keeps what is promised of it beside the bare one. */
export function lighthouseTable(speeds: Readonly<Record<string, Speed>>): string {
  const { bare, ...pages } = speeds;
  if (!bare) throw new Error('Nothing to compare with');
  const line = (name: string, { performance, lcp, tbt, cls }: Speed, rest = '') =>
    `${name.padEnd(16)}${performance.toFixed(0).padStart(6)}${lcp.toFixed(0).padStart(8)}${tbt.toFixed(0).padStart(8)}${cls.toFixed(3).padStart(8)}${rest}`;
  return [
    `${'page'.padEnd(16)}${'score'.padStart(6)}${'LCP ms'.padStart(8)}${'TBT ms'.padStart(8)}${'CLS'.padStart(8)}`,
    line('bare', bare),
    ...Object.entries(pages).map(([name, speed]) => line(name, speed, `  ${missed(speed, bare).join(', ') || 'kept'}`)),
  ].join('\n');
}

/** What of the promises a page does not keep. */
export function missed({ performance, lcp, tbt }: Speed, bare: Speed): string[] {
  return [
    ...(performance < bare.performance - 5 || (bare.performance >= 95 && performance < 90) ? ['MISSED score'] : []),
    ...(lcp > bare.lcp * 1.3 ? ['MISSED LCP ≤ 1.3 × bare'] : []),
    // A page that blocks for a few milliseconds has nothing to be held against.
    ...(tbt > Math.max(50, bare.tbt * 1.5) ? ['MISSED TBT ≤ 1.5 × bare'] : []),
  ];
}

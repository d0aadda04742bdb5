import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { offsetFrom, offsets } from '../stack/ports';
import { host, projectId, root, UserError } from '../stack/project';
import { showProblem } from '../stack/serve-app';
import { Shutdown } from '../stack/shutdown';
import { logFolder, type Stack, startStack } from '../stack/stack';
import { sayDim } from '../stack/terminal';
import { buildWebApp, startWebApp } from '../stack/web-app';
import { sourcesOf } from './web/bundle-sources';
import { lighthouseTable, measureWithLighthouse, type Visited } from './web/lighthouse';
import { type PageWeight, PAGES, pageWeight, weightTable } from './web/page-weight';

const shutdown = new Shutdown();
const DIST = '.next-bench';
/** Those that somebody may open first. */
const MEASURED = ['/', '/images', '/jobs', '/account'] as const;
const SHOWN_SOURCES = 25;

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      bundle: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '3' },
      json: { type: 'string' },
    },
  });
  const stack = await startStack(
    {
      offset: offsetFrom(process.env, offsets.bench),
      ...{ fresh: true, ui: false, watch: false, hermetic: true, msPerAd: 0 },
      withoutFunctions: values.bundle,
      alsoNeeds: ['app', 'ui', 'gemini'],
    },
    shutdown,
  );
  const { app } = stack.ports;
  await serve(stack, { name: 'app', port: app, folder: root });
  const pages = await weights(`http://${host}:${app}`);
  console.log(`${weightTable(pages)}\n`);
  showSources(pages);
  const measured = values.bundle ? {} : await measureInUse(stack, Number(values.rounds));
  if (values.json) await writeFile(values.json, `${JSON.stringify({ pages, ...measured }, null, 2)}\n`);
  await shutdown.end(0);
}

/** How fast pages come, beside a bare one, and what somebody feels who uses them. */
async function measureInUse(stack: Stack, rounds: number) {
  // Of the ports that nothing else has here.
  const { app, ui: bare, gemini: browser, auth, firestore } = stack.ports;
  await serve(stack, { name: 'bare-app', port: bare, folder: path.join(root, 'tools', 'bench', 'bare-app') });
  await stack.warm;
  // The SDK reads where the emulators are when it is loaded.
  Object.assign(process.env, stack.env);
  const { newPerson } = await import('./web/in-use/person');
  const { measureUse } = await import('./web/in-use/measure-use');
  const { useTable } = await import('./web/in-use/use-table');
  const origin = `http://${host}:${app}`;
  const listen = new URL(`http://${host}:${bare}/listen`);
  const told = { project: projectId, auth: `${host}:${auth}`, firestore: `${host}:${firestore}` };
  for (const [name, value] of Object.entries(told)) listen.searchParams.set(name, value);
  const person = await newPerson(browser);
  const { use, jobId } = await measureUse(person, { origin, listen }, sayDim);
  console.log(`${useTable(use)}\n`);
  const addresses: Record<string, Visited> = { bare: { address: `http://${host}:${bare}/` } };
  for (const page of MEASURED) addresses[page] = { address: origin + page };
  addresses['a finished job'] = { address: `${origin}/jobs/${jobId}`, port: browser };
  // A second page of the product, in the same browser, would be measured with it.
  await person.page.goto('about:blank');
  const speeds = await measureWithLighthouse(addresses, rounds);
  console.log(lighthouseTable(speeds));
  await person.context.close();
  return { use, speeds };
}

async function weights(origin: string): Promise<PageWeight[]> {
  const fetched = new Map<string, Promise<string>>();
  const fetchText = async (address: string) => (await fetch(origin + address)).text();
  const get = (address: string) => {
    if (!address.startsWith('/_next/')) return fetchText(address);
    const text = fetched.get(address) ?? fetchText(address);
    fetched.set(address, text);
    return text;
  };
  const pages: PageWeight[] = [];
  for (const page of PAGES) pages.push(await pageWeight(get, page));
  return pages;
}

/** What the scripts of the measured pages are made of. */
function showSources(pages: readonly PageWeight[]): void {
  for (const { path: page, scripts } of pages.filter((one) => MEASURED.some((measured) => measured === one.path))) {
    const bytes = new Map<string, number>();
    for (const script of Object.keys(scripts)) {
      const file = path.join(root, DIST, script.replace('/_next/', ''));
      for (const [source, size] of sourcesOf(file)) bytes.set(source, (bytes.get(source) ?? 0) + size);
    }
    const largest = [...bytes].sort(([, one], [, other]) => other - one).slice(0, SHOWN_SOURCES);
    console.log(`${page}, kB of gzip by where it comes from`);
    for (const [source, size] of largest) console.log(`${(size / 1000).toFixed(1).padStart(8)}  ${source}`);
  }
}

/** Builds an app for production, with source maps to take it apart by, and starts it. */
async function serve(stack: Stack, { name, ...where }: { name: string; port: number; folder: string }): Promise<void> {
  sayDim(`Building ${name} for production…`);
  const options = {
    ...where,
    distDir: DIST,
    env: { ...stack.env, TYPES_ARE_CHECKED: '1', SOURCE_MAPS: '1' },
    logFile: path.join(logFolder, `bench-web-${name}.log`),
    onLine: showProblem,
  };
  const code = await buildWebApp(options, (child) => shutdown.watch(child, false));
  if (code !== 0) throw new UserError(`${name} could not be built; ${options.logFile} says why.`);
  const { process: app, answering } = startWebApp('start', options);
  shutdown.watch(app);
  await answering;
}

run().catch((error: unknown) => shutdown.fail(error));

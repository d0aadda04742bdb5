// The emulators' own process, started by suite-process.ts with one JSON argument.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keepPendingExport, newestExport, pendingExport } from './data-folder';
import { prepareBinaries } from './emulator-binaries';
import { emulatorConfig, readFirebaseJson } from './emulator-config';
import { firebaseTools, type StartOptions } from './firebase-tools';
import { startProcessesAhead } from './function-processes';
import { ports as portTable } from './ports';
import { bucket, host, projectId, root } from './project';
import { consoleTransport } from './suite-log';
import {
  adoptJava,
  answerParameters,
  answerSecrets,
  freeTaskNames,
  logLess,
  paceQueues,
  tellDiscovery,
} from './suite-patches';
import { letFunctionsBe } from './turns-of-owners';
import { type SuiteMessage, type SuiteOptions } from './suite-protocol';

const shortestExportInterval = 120_000;

const options = JSON.parse(process.argv[2] ?? '') as SuiteOptions;
const ports = portTable(options.offset);
let ready = false;
let ending = false;
let exporting: Promise<void> | undefined;

// Everything that firebase-tools leaves in the temporary folder (sockets, uploaded files, the hub's address) is this
// stack's alone, so that stacks side by side don't see each other's. The name is short: socket paths may have 104 bytes.
const scratch = mkdtempSync(path.join(tmpdir(), 'adf-'));
process.env.TMPDIR = process.env.TEMP = process.env.TMP = scratch;
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void end());
process.on('disconnect', () => void end());

function tell(message: SuiteMessage): void {
  if (process.connected) process.send?.(message, () => undefined);
}

/** Exports the data once more; the keeper then ends the whole group, emulators and function workers included. */
async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  if (ready) await exportData();
  process.exit(0);
}

async function start(): Promise<void> {
  const logging = firebaseTools('logger');
  logging.useFileLogger(options.logFile);
  logLess();
  logging.logger.add(consoleTransport(tell));
  const binaries = await prepareBinaries(options.workFolder, options, (text) => tell({ type: 'note', text }));
  adoptJava({
    ui: binaries.ui,
    onExit: () => {
      if (ending) return;
      tell({ type: 'log', level: 'error', text: 'A Java process of the emulators has ended.' });
      setTimeout(() => process.exit(1), 50);
    },
  });
  if (binaries.storageRules === 'fallback') (await import('./storage-rules/install')).installFallbackRules(tell);
  tellDiscovery(process.env, ['GEMINI_IMAGES_PER_MINUTE']);
  answerParameters(process.env);
  answerSecrets(process.env, options.hermetic);
  freeTaskNames();
  paceQueues();
  letFunctionsBe();
  startProcessesAhead(() => tell({ type: 'warm' }));
  const startOptions = prepareOptions(binaries.ui);
  await firebaseTools('emulator/controller').startAll(startOptions, binaries.ui);
  const functions = firebaseTools('emulator/registry').EmulatorRegistry.get('functions')?.getTriggerDefinitions() ?? [];
  ready = true;
  tell({ type: 'ready', functions: functions.map(({ name }) => name), ...binaries });
  if (options.dataFolder) scheduleExport(shortestExportInterval);
}

function prepareOptions(ui: boolean): StartOptions {
  const paramsFolder = path.join(options.workFolder, 'params');
  rmSync(paramsFolder, { recursive: true, force: true });
  mkdirSync(paramsFolder, { recursive: true });
  const lines = Object.entries(options.params).map(([name, value]) => `${name}=${value}`);
  writeFileSync(path.join(paramsFolder, '.env.local'), `${lines.join('\n')}\n`);
  process.env.STORAGE_BUCKET = process.env.STORAGE_BUCKET_URL = bucket;
  const config = emulatorConfig(readFirebaseJson(), {
    ports,
    paramsFolder: path.relative(root, paramsFolder),
    ui,
    ...(options.functionsFolder ? { functionsFolder: path.relative(root, options.functionsFolder) } : {}),
  });
  const kept = options.dataFolder && !options.fresh ? newestExport(options.dataFolder) : undefined;
  return {
    project: projectId,
    projectId,
    projectRoot: root,
    cwd: root,
    only: options.functions ? 'auth,functions,firestore,storage,tasks,eventarc' : 'auth,firestore,storage',
    config: new (firebaseTools('config').Config)(config, { projectDir: root, cwd: root }),
    rc: firebaseTools('rc').loadRC({ cwd: root }),
    nonInteractive: true,
    ...(kept ? { import: kept } : {}),
  };
}

/** Never more than a twentieth of the time goes into exports, however much data there is. */
function scheduleExport(delay: number): void {
  setTimeout(() => {
    const began = Date.now();
    void exportData().then(() => scheduleExport(Math.max(shortestExportInterval, 20 * (Date.now() - began))));
  }, delay).unref();
}

/** Writes the data folder's next generation. A failure is told and changes nothing that was kept before. */
function exportData(): Promise<void> {
  const { dataFolder } = options;
  if (!dataFolder) return Promise.resolve();
  exporting ??= exportTo(dataFolder)
    .catch((error: unknown) =>
      tell({ type: 'log', level: 'error', text: `The emulated data could not be kept: ${String(error)}` }),
    )
    .finally(() => (exporting = undefined));
  return exporting;
}

async function exportTo(dataFolder: string): Promise<void> {
  const response = await fetch(`http://${host}:${ports.hub}/_admin/export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ path: pendingExport(dataFolder), initiatedBy: 'adforge' }),
  });
  if (!response.ok) throw new Error(await response.text());
  keepPendingExport(dataFolder);
}

start().catch((error: unknown) => {
  tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  setTimeout(() => process.exit(1), 100);
});

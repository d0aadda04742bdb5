import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { waitedFor } from './function-processes';
import type { TriggerRecord } from './firebase-tools';

const backend = { secretEnv: [], functionsDir: '' };
function queued(name: string, maxConcurrentDispatches: number): TriggerRecord {
  const taskQueueTrigger = { rateLimits: { maxConcurrentDispatches } };
  return { backend, def: { id: `region-${name}`, name, minInstances: 0, taskQueueTrigger } };
}
function triggered(name: string, document: string, minInstances: number | null = 0): TriggerRecord {
  const eventTrigger = { eventFilterPathPatterns: { document } };
  return { backend, def: { id: `region-${name}`, name, minInstances, eventTrigger } };
}

describe('the functions that people wait for', () => {
  afterEach(() => vi.unstubAllEnvs());
  const records = [
    triggered('onJobRequested', 'jobs/{jobId}/requests/{requestId}'),
    queued('renderAd', 3),
    triggered('onJobCreated', 'jobs/{jobId}'),
    triggered('onJobDeleted', 'jobs/{jobId}', null),
    queued('renderWithGemini', 1),
  ];
  const names = (most: number) => waitedFor(records, most).map(({ def }) => def.name);

  it('are ready as often as their queue lets them run at once, the first of each before the second of any', () => {
    vi.stubEnv('GEMINI_API_KEY', 'a key');
    const firsts = ['onJobCreated', 'renderAd', 'renderWithGemini', 'onJobRequested'];
    expect(names(1)).toEqual(firsts);
    expect(names(4)).toEqual([...firsts, 'renderAd', 'renderAd']);
  });

  it('are not those of Gemini where there is no key', () => {
    vi.stubEnv('GEMINI_API_KEY', undefined);
    expect(names(1)).toEqual(['onJobCreated', 'renderAd', 'onJobRequested']);
  });
});

it('a function’s process gets what the emulator needs there, and the rest of it only when it asks', () => {
  const script = `
    const shared = require('firebase-tools/lib/emulator/functionsEmulatorShared');
    const count = () => Object.keys(require.cache).length;
    const file = require.resolve('firebase-tools/lib/logger');
    const [root, header, lean] = [shared.findModuleRoot('firebase-tools', file), shared.HttpConstants.ORIGINAL_AUTH_HEADER, count()];
    const socket = shared.getTemporarySocketPath();
    const outside = shared.findModuleRoot('no-such-package', file);
    const real = require('firebase-tools/lib/emulator/functionsEmulatorShared');
    const same = root === real.findModuleRoot('firebase-tools', file) && header === real.HttpConstants.ORIGINAL_AUTH_HEADER;
    console.log(JSON.stringify({ root, outside, same, lean, whole: count() > 100, socket: typeof socket }));
  `;
  const hook = new URL('./lean-runtime.mjs', import.meta.url).href;
  const { stdout } = spawnSync(process.execPath, ['--import', hook, '-e', script], { encoding: 'utf8' });
  const { root, ...found } = JSON.parse(stdout) as Record<string, unknown>;
  expect(root).toMatch(/node_modules.firebase-tools$/);
  expect(found).toEqual({ outside: null, same: true, lean: 1, whole: true, socket: 'string' });
});

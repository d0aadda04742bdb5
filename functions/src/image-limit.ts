import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Tasks that the emulator runs at once: each is a Node process of its own there. */
const EMULATED_TASKS = 4;

const DEFAULT_PER_MINUTE = 60;
const NAME = 'GEMINI_IMAGES_PER_MINUTE';

/** How a queue hands its tasks out. */
export interface QueueRates {
  maxDispatchesPerSecond: number;
  maxConcurrentDispatches: number;
}

/**
 * The rates of the queue of a provider that makes `perMinute` images a minute for the whole
 * deployment. An image takes up to a minute, so a minute's images may be under way at once;
 * Cloud Tasks takes fractions of a dispatch per second, and 5,000 at a time at most.
 */
export function ratesFor(perMinute: number, mostAtOnce = 1000): QueueRates {
  return {
    maxDispatchesPerSecond: Math.min(perMinute / 60, 500),
    maxConcurrentDispatches: Math.max(1, Math.min(Math.ceil(perMinute), mostAtOnce)),
  };
}

/**
 * Images a minute that the provider gives this deployment. The queue is described to the
 * Firebase CLI as a number, at a moment when parameters have no values yet: so this setting is
 * read from the environment, which a deployed function and the emulator fill from the same files
 * that the CLI's own description of a deployment leaves unread, and there from these files.
 */
export function imagesPerMinute(env: Readonly<Record<string, string | undefined>>, folder: string): number {
  const text = env[NAME] ?? settingIn(folder, `.env.${env.GCLOUD_PROJECT}`) ?? settingIn(folder, '.env');
  if (text === undefined || text === '') return DEFAULT_PER_MINUTE;
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new RangeError(`${NAME} is “${text}”. Set how many images a minute your quota allows, for example 60.`);
}

function settingIn(folder: string, file: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(path.join(folder, file), 'utf8');
  } catch {
    return undefined;
  }
  return new RegExp(`^\\s*(?:export\\s+)?${NAME}\\s*=\\s*["']?([^"'#\\s]*)`, 'm').exec(text)?.[1];
}

/** Of this deployment; read once, when the functions are loaded. */
export const IMAGES_PER_MINUTE = imagesPerMinute(process.env, process.cwd());

export const GEMINI_RATES = ratesFor(
  IMAGES_PER_MINUTE,
  process.env.FUNCTIONS_EMULATOR === 'true' ? EMULATED_TASKS : undefined,
);

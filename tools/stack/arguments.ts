import { parseArgs } from 'node:util';
import { offsetFrom } from './ports';
import { UserError } from './project';

export interface LaunchArguments {
  offset: number;
  fresh: boolean;
  msPerAd: number;
  app: boolean;
  /** Run against a simulated Gemini, of whose answers this share (0–1) goes wrong. */
  geminiSim: { failShare: number } | undefined;
  data: string | undefined;
  /** What stands after `--`. */
  command: string[];
}

/** Reads the command line and the environment of dev, preview and stack. Throws UserError for what it doesn't know. */
export function readArguments(argv: string[], env: NodeJS.ProcessEnv, ownOffset: number): LaunchArguments {
  const separator = argv.indexOf('--');
  const own = separator < 0 ? argv : argv.slice(0, separator);
  const values = parse(own);
  const msPerAd = Number(values['ms-per-ad'] ?? env.STUDIO_MS_PER_AD ?? 0);
  if (!Number.isInteger(msPerAd) || msPerAd < 0) {
    throw new UserError('--ms-per-ad takes a whole number of milliseconds, for example --ms-per-ad 3000.');
  }
  return {
    offset: values.offset === undefined ? offsetFrom(env, ownOffset) : Number(values.offset),
    fresh: values.fresh ?? false,
    msPerAd,
    app: !values['no-app'],
    geminiSim: readGeminiSim(values['gemini-sim'] ?? false, values.fail, env),
    data: values.data,
    command: separator < 0 ? [] : argv.slice(separator + 1),
  };
}

function readGeminiSim(
  wanted: boolean,
  fail: string | undefined,
  env: NodeJS.ProcessEnv,
): LaunchArguments['geminiSim'] {
  if (!wanted && fail === undefined) return undefined;
  if (!wanted) throw new UserError('--fail is for the simulated Gemini: npm run dev:gemini-sim -- --fail 0.3.');
  const failShare = Number(fail ?? env.GEMINI_SIM_FAIL ?? 0);
  if (failShare >= 0 && failShare <= 1) return { failShare };
  throw new UserError('--fail takes the share of answers that go wrong, from 0 to 1, for example --fail 0.3.');
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        offset: { type: 'string' },
        fresh: { type: 'boolean' },
        'ms-per-ad': { type: 'string' },
        'no-app': { type: 'boolean' },
        'gemini-sim': { type: 'boolean' },
        fail: { type: 'string' },
        data: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
}

import process from 'node:process';
import { parseArgs } from 'node:util';
import { UserError } from '../stack/project';
import { Shutdown } from '../stack/shutdown';
import { say, sayBold, sayTable } from '../stack/terminal';
import { runChecks } from '../test/run-checks';
import { type CheckName, checkNames } from '../test/test-arguments';
import { ATTACKS } from './attacks';

const shutdown = new Shutdown();

/** Of 150 documents in a test run these make more than 5,000. */
const TIMES = '34';

function whole(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 2 ** 31) return number;
  throw new UserError(`--${name} takes a whole number above 0, for example 7.`);
}

function readArguments() {
  const { values } = parseArgs({
    options: { seed: { type: 'string' }, times: { type: 'string', default: TIMES }, only: { type: 'string' } },
  });
  const any = String(1 + Math.floor(Math.random() * (2 ** 31 - 2)));
  const only = values.only?.split(',');
  const unknown = only?.find((name) => !checkNames.some((known) => known === name));
  if (unknown !== undefined)
    throw new UserError(`--only takes checks, of ${checkNames.join(', ')}, and not “${unknown}”.`);
  return { seed: whole('seed', values.seed ?? any), times: whole('times', values.times), only };
}

async function run(): Promise<void> {
  const { seed, times, only } = readArguments();
  // Whatever generates attacks takes them from these.
  Object.assign(process.env, { HOSTILE_SEED: String(seed), HOSTILE_TIMES: String(times), FUZZ_SEED: String(seed) });
  const attacks = ATTACKS.filter(({ check }) => only === undefined || only.includes(check));
  sayBold('Attacks on this machine');
  sayTable(attacks.map(({ on, check, generated }) => [check, `${on}${generated ? `, of the seed ${seed}` : ''}`]));
  say(`Again: npm run test:hostile -- --seed ${seed} --times ${times}`);
  const needed = new Set<CheckName>(attacks.map(({ check }) => check));
  // The API is attacked as it is deployed.
  if (needed.has('e2e')) needed.add('build');
  const filesOf = (name: CheckName) => attacks.filter(({ check }) => check === name).flatMap(({ files }) => files);
  await runChecks({ wanted: checkNames.filter((name) => needed.has(name)), filtersOf: filesOf, shutdown });
}

run().catch((error: unknown) => shutdown.fail(error));

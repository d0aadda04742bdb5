import { parseArgs } from 'node:util';
import { UserError } from '../stack/project';

export const checkNames = ['lint', 'types', 'unit', 'rules', 'emulator', 'build', 'e2e'] as const;
export type CheckName = (typeof checkNames)[number];

export interface TestArguments {
  checks: CheckName[];
  /** Parts of file names: only tests in files whose path has one of them. */
  filters: string[];
}

/** Reads `--only unit,e2e` and file filters. Throws UserError for names that aren't checks. */
export function readTestArguments(argv: string[]): TestArguments {
  const { values, positionals } = parse(argv);
  if (values.only === undefined) return { checks: [...checkNames], filters: positionals };
  const wanted = values.only.split(',').map((name) => name.trim());
  const unknown = wanted.filter((name) => !checkNames.some((known) => known === name));
  if (unknown.length > 0)
    throw new UserError(`There is no check “${unknown.join('”, “')}”; there are ${checkNames.join(', ')}.`);
  return { checks: checkNames.filter((name) => wanted.includes(name)), filters: positionals };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { only: { type: 'string' } } });
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
}

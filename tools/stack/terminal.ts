import process from 'node:process';
import { styleText } from 'node:util';
import { type SuiteLog } from './suite-protocol';

// When the terminal is closed its streams fail; the shutdown that follows must not fail with them.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const colours = process.stdout.isTTY && !process.env.NO_COLOR;

type Style = Parameters<typeof styleText>[0];

function styled(style: Style, text: string): string {
  return colours ? styleText(style, text) : text;
}

export const say = (text: string): void => void process.stdout.write(`${text}\n`);
export const sayDim = (text: string): void => say(styled('dim', text));
export const sayBold = (text: string): void => say(styled('bold', text));
export const complain = (text: string): void => void process.stderr.write(`${styled('red', text)}\n`);
export const warn = (text: string): void => void process.stderr.write(`${styled('yellow', text)}\n`);

const longestLog = 1_200;

/** One line of a function or of an emulator; very long ones are cut, the log file has them whole. */
export function sayLog(log: SuiteLog): void {
  const label = log.source ? log.source.replace(/^[a-z]+-[a-z]+\d-/, '') : 'emulators';
  const text = log.text.length > longestLog ? `${log.text.slice(0, longestLog)}…` : log.text;
  if (log.level === 'error') complain(`${label}: ${text}`);
  else if (log.level === 'warn') warn(`${label}: ${text}`);
  else sayDim(`${label}: ${text}`);
}

/** A table of two columns, the first as wide as its widest entry. */
export function sayTable(rows: [string, string][]): void {
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) say(`  ${styled('dim', name.padEnd(width))}  ${value}`);
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, 'answers');
const fileOf = (name: string) => path.join(FOLDER, `${name}.txt`);

/** The exact text of something that the API says. */
export interface Answer {
  title: string;
  text: string;
}

const TITLE = /^### (.+)\n/m;

export function asFile(answers: readonly Answer[]): string {
  return answers.map(({ title, text }) => `### ${title}\n${text}\n`).join('');
}

/** What was kept under a name; nothing when there is no such file. */
export function keptFile(name: string): string {
  return existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : '';
}

export function keep(name: string, file: string): void {
  writeFileSync(fileOf(name), file);
}

/** The same with each JSON over many lines, so that a difference can be read. */
export function readable(file: string): string {
  const [, ...parts] = file.split(TITLE);
  return parts.map((part, index) => (index % 2 === 0 ? `### ${part}\n` : part.replace(JSON_LINE, indented))).join('');
}

const JSON_LINE = /^(data: )?(\{.*\})$/gm;

function indented(_line: string, before = '', json: string): string {
  return before + JSON.stringify(JSON.parse(json), null, 2);
}

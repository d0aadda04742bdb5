import { type Expression, parseExpression, SyntaxProblem } from './parse-expression';

export const requestMethods = ['get', 'list', 'create', 'update', 'delete'] as const;
export type RequestMethod = (typeof requestMethods)[number];

export type Segment = { literal: string } | { variable: string; rest: boolean };

export interface RulesFunction {
  name: string;
  parameters: string[];
  bindings: { name: string; value: Expression }[];
  result: Expression;
  line: number;
}

export interface Allow {
  methods: ReadonlySet<RequestMethod>;
  condition: Expression;
  line: number;
}

export interface Block {
  segments: Segment[];
  functions: RulesFunction[];
  allows: Allow[];
  blocks: Block[];
}

export interface ParsedRuleset {
  version: 1 | 2;
  service: Block;
}

const methodGroups: Record<string, readonly RequestMethod[]> = {
  read: ['get', 'list'],
  write: ['create', 'update', 'delete'],
  ...Object.fromEntries(requestMethods.map((method) => [method, [method]])),
};

/** Reads the structure of a storage.rules file. Throws SyntaxProblem, with the line, for anything it doesn't know. */
export function parseRuleset(source: string): ParsedRuleset {
  const reader = new Reader(withoutComments(source));
  try {
    const version = reader.take(/rules_version\s*=\s*(?:'([12])'|"([12])")\s*;/y);
    reader.expect(/service\s+firebase\.storage\s*\{/y, '“service firebase.storage {”');
    const service = readBlock(reader, []);
    reader.expect(/$/y, 'the end of the file');
    return { version: (version?.[1] ?? version?.[2]) === '2' ? 2 : 1, service };
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    throw new SyntaxProblem(`line ${reader.line}: ${error.message}`);
  }
}

/** Comments become spaces, so that every line keeps its number. Strings are left alone. */
function withoutComments(source: string): string {
  return source.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[^]*?\*\//g, (part) =>
    part.startsWith('/') ? part.replace(/[^\n]/g, ' ') : part,
  );
}

class Reader {
  private at = 0;
  private lastToken = 0;

  constructor(private readonly text: string) {
    this.skipSpace();
  }

  /** The line of what was read last. */
  get line(): number {
    return this.text.slice(0, this.lastToken).split('\n').length;
  }

  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.lastToken = this.at;
    this.at += match[0].length;
    this.skipSpace();
    return match;
  }

  expect(pattern: RegExp, what: string): RegExpExecArray {
    this.lastToken = this.at;
    const match = this.take(pattern);
    if (!match)
      throw new SyntaxProblem(
        `expected ${what}, found “${this.text.slice(this.at, this.at + 30).split('\n')[0] ?? ''}”.`,
      );
    return match;
  }

  expressionUpToSemicolon(): Expression {
    const [, source = ''] = this.expect(
      /((?:'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|[^'";{}])+);/y,
      'an expression that ends in “;”',
    );
    return parseExpression(source);
  }

  private skipSpace(): void {
    while (/\s/.test(this.text.charAt(this.at))) this.at += 1;
  }
}

function readBlock(reader: Reader, segments: Segment[]): Block {
  const block: Block = { segments, functions: [], allows: [], blocks: [] };
  while (!reader.take(/\}/y)) {
    const declared = reader.take(/function\s+([A-Za-z_]\w*)\s*\(([^)]*)\)\s*\{/y);
    if (declared) block.functions.push(readFunction(reader, declared));
    else if (reader.take(/match\b/y)) block.blocks.push(readMatch(reader));
    else block.allows.push(readAllow(reader));
  }
  return block;
}

function readMatch(reader: Reader): Block {
  const [path] = reader.expect(/(?:\/(?:\{[A-Za-z_]\w*(?:=\*\*)?\}|[\w.~%@+-]+))+/y, 'a path such as “/users/{uid}”');
  reader.expect(/\{/y, '“{”');
  return readBlock(reader, path.slice(1).split('/').map(segment));
}

function segment(text: string): Segment {
  const variable = /^\{(\w+)(=\*\*)?\}$/.exec(text);
  return variable ? { variable: variable[1] ?? '', rest: variable[2] !== undefined } : { literal: text };
}

function readAllow(reader: Reader): Allow {
  const [, names = '', ending] = reader.expect(
    /allow\s+([a-z]+(?:\s*,\s*[a-z]+)*)\s*(:\s*if\b|;)/y,
    '“allow …: if …;”, “match”, “function” or “}”',
  );
  const { line } = reader;
  const methods = names.split(',').flatMap((name) => {
    const group = methodGroups[name.trim()];
    if (!group) throw new SyntaxProblem(`“allow ${name.trim()}” is not known.`);
    return group;
  });
  const condition: Expression = ending === ';' ? { kind: 'literal', value: true } : reader.expressionUpToSemicolon();
  return { methods: new Set(methods), condition, line };
}

function readFunction(reader: Reader, [, name = '', list = '']: RegExpExecArray): RulesFunction {
  const { line } = reader;
  const parameters = list
    .split(',')
    .map((parameter) => parameter.trim())
    .filter((parameter) => parameter !== '');
  const bindings: RulesFunction['bindings'] = [];
  for (let binding = readLet(reader); binding; binding = readLet(reader)) {
    bindings.push({ name: binding[1] ?? '', value: reader.expressionUpToSemicolon() });
  }
  reader.expect(/return\b/y, '“let” or “return”');
  const result = reader.expressionUpToSemicolon();
  reader.expect(/\}/y, '“}” after the value returned');
  return { name, parameters, bindings, result, line };
}

const readLet = (reader: Reader) => reader.take(/let\s+([A-Za-z_]\w*)\s*=(?!=)/y);

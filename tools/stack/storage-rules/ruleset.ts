import { checkRuleset } from './check-ruleset';
import { evaluate, type Scope, truth } from './evaluate-expression';
import { SyntaxProblem } from './parse-expression';
import { type Block, type ParsedRuleset, parseRuleset, type RequestMethod, type Segment } from './parse-ruleset';
import { EvaluationError, RulesPath, type RulesValue, toRulesValue } from './rules-value';

export interface RulesRequest {
  method: RequestMethod;
  /** e.g. b/my-bucket/o/users/u1/photo.png */
  path: string;
  /** Decoded claims of the caller's token; undefined for somebody who isn't signed in. */
  claims?: Record<string, unknown> | undefined;
  /** The object as it is, and as the request would make it. */
  before?: Record<string, unknown> | undefined;
  after?: Record<string, unknown> | undefined;
  time?: Date;
}

export interface Verdict {
  permitted: boolean;
  /** Conditions that had no value, each with its line: they count as false. */
  problems: string[];
}

export type Ruleset = ParsedRuleset;

/** Loads a storage.rules file. Throws SyntaxProblem when it has anything that this evaluator doesn't support. */
export function loadRuleset(source: string): Ruleset {
  const ruleset = parseRuleset(source);
  checkRuleset(ruleset);
  return ruleset;
}

export { SyntaxProblem };

/** Whether any `allow` of any matching block permits the request. */
export function decide(ruleset: Ruleset, request: RulesRequest): Verdict {
  const problems: string[] = [];
  const scope: Scope = { names: requestNames(request), functions: new Map() };
  const path = segmentsOf(request);
  const permitted = permits(ruleset.service, path, scope, { request, problems, version: ruleset.version });
  return { permitted, problems };
}

/**
 * Each part between two slashes is one, an empty one too, as in Google's runtime: `users//a` is not `users/a`, and what a name
 * begins or ends with counts. Only folders are listed with a slash at their end.
 */
function segmentsOf({ path, method }: Pick<RulesRequest, 'path' | 'method'>): string[] {
  const whole = path.replace(/^\//, '');
  return (method === 'list' ? whole.replace(/\/$/, '') : whole).split('/');
}

function requestNames({ claims, before, after, path, time, method }: RulesRequest): Map<string, RulesValue> {
  const auth = claims ? { uid: claims.user_id ?? claims.sub, token: claims } : null;
  const request = new Map<string, RulesValue>([
    ['auth', toRulesValue(auth)],
    ['resource', toRulesValue(after ? filled(after) : null)],
    ['time', time ?? new Date()],
    ['path', new RulesPath(segmentsOf({ path, method }))],
    ['method', method],
  ]);
  return new Map<string, RulesValue>([
    ['request', request],
    ['resource', toRulesValue(before ? filled(before) : null)],
  ]);
}

/** The object's fields; one that isn't set is there and null, as in Google's runtime. */
function filled(resource: Record<string, unknown>): Record<string, unknown> {
  const { size } = resource;
  return { ...resource, ...(size === undefined ? {} : { size: Number(size) }) };
}

interface Decision {
  request: RulesRequest;
  problems: string[];
  version: 1 | 2;
}

function permits(block: Block, path: string[], outer: Scope, decision: Decision): boolean {
  return matchesOf(block.segments, path, decision.version).some(({ variables, rest }) => {
    const scope = innerScope(block, outer, variables);
    const here =
      rest.length === 0 &&
      block.allows.some((allow) => {
        return allow.methods.has(decision.request.method) && holds(allow.condition, allow.line, scope, decision);
      });
    return here || block.blocks.some((inner) => permits(inner, rest, scope, decision));
  });
}

function innerScope(block: Block, outer: Scope, variables: [string, RulesValue][]): Scope {
  const functions = new Map(outer.functions);
  const scope: Scope = { names: new Map([...outer.names, ...variables]), functions };
  for (const declared of block.functions) functions.set(declared.name, { declared, scope });
  return scope;
}

function holds(condition: Parameters<typeof evaluate>[0], line: number, scope: Scope, { problems }: Decision): boolean {
  try {
    return truth(evaluate(condition, scope));
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    problems.push(`line ${line}: ${error.message}`);
    return false;
  }
}

interface Match {
  variables: [string, RulesValue][];
  /** What of the path is left for inner blocks. */
  rest: string[];
}

/** Every way in which a block's path matches the beginning of a path; more than one only where a `{name=**}` is in it. */
function matchesOf(segments: Segment[], path: string[], version: 1 | 2): Match[] {
  const [first, ...others] = segments;
  if (!first) return [{ variables: [], rest: path }];
  if ('literal' in first) return path[0] === first.literal ? matchesOf(others, path.slice(1), version) : [];
  if (!first.rest) {
    const [part] = path;
    return part === undefined || part === ''
      ? []
      : bind(first.variable, part, matchesOf(others, path.slice(1), version));
  }
  const lengths = Array.from({ length: path.length + 1 }, (_, length) => length).filter(
    (length) => version === 2 || length > 0,
  );
  return lengths.flatMap((length) =>
    bind(first.variable, new RulesPath(path.slice(0, length)), matchesOf(others, path.slice(length), version)),
  );
}

function bind(name: string, value: RulesValue, matches: Match[]): Match[] {
  return matches.map((match) => ({ ...match, variables: [[name, value], ...match.variables] }));
}

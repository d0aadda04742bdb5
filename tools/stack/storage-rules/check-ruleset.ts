import { globalFunctions, methods } from './rules-functions';
import { type Expression, SyntaxProblem } from './parse-expression';
import { type Block, type ParsedRuleset, type RulesFunction } from './parse-ruleset';

interface Scope {
  names: ReadonlySet<string>;
  functions: ReadonlyMap<string, RulesFunction>;
}

/**
 * Refuses, before any request, what could only fail later: unknown names, functions and methods, wrong numbers of
 * arguments, functions that call themselves. Throws SyntaxProblem.
 */
export function checkRuleset({ service }: ParsedRuleset): void {
  checkBlock(service, { names: new Set(['request', 'resource']), functions: new Map() });
}

function checkBlock(block: Block, outer: Scope): void {
  const variables = block.segments.flatMap((segment) => ('variable' in segment ? [segment.variable] : []));
  const scope: Scope = {
    names: new Set([...outer.names, ...variables]),
    functions: new Map([...outer.functions, ...block.functions.map((one) => [one.name, one] as const)]),
  };
  for (const declared of block.functions) checkFunction(declared, scope);
  for (const { condition, line } of block.allows) atLine(line, () => checkExpression(condition, scope));
  for (const inner of block.blocks) checkBlock(inner, scope);
}

function checkFunction(declared: RulesFunction, scope: Scope): void {
  atLine(declared.line, () => {
    if (calls(declared, scope).has(declared.name)) throw new SyntaxProblem(`function ${declared.name} calls itself.`);
    const names = new Set([...scope.names, ...declared.parameters]);
    for (const { name, value } of declared.bindings) {
      checkExpression(value, { ...scope, names });
      names.add(name);
    }
    checkExpression(declared.result, { ...scope, names });
  });
}

/** The names of all functions that one calls, directly or through others. */
function calls(declared: RulesFunction, scope: Scope, found = new Set<string>()): Set<string> {
  for (const expression of [...declared.bindings.map(({ value }) => value), declared.result]) {
    for (const part of allParts(expression)) {
      if (part.kind !== 'call' || found.has(part.name)) continue;
      found.add(part.name);
      const called = scope.functions.get(part.name);
      if (called) calls(called, scope, found);
    }
  }
  return found;
}

function checkExpression(expression: Expression, scope: Scope): void {
  for (const part of allParts(expression)) {
    if (part.kind === 'name' && !scope.names.has(part.name))
      throw new SyntaxProblem(`“${part.name}” is not known here.`);
    if (part.kind === 'call')
      checkArguments(
        part.name,
        part.args,
        scope.functions.get(part.name)?.parameters.length ?? globalFunctions[part.name]?.arity,
      );
    if (part.kind === 'method') checkArguments(`.${part.name}`, part.args, methods[part.name]?.arity);
  }
}

function checkArguments(name: string, args: Expression[], wanted: number | undefined): void {
  if (wanted === undefined) throw new SyntaxProblem(`“${name}()” is not supported.`);
  if (args.length !== wanted) throw new SyntaxProblem(`“${name}()” takes ${wanted} argument(s), not ${args.length}.`);
}

function allParts(expression: Expression): Expression[] {
  return [expression, ...directParts(expression).flatMap(allParts)];
}

function directParts(expression: Expression): Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'name':
      return [];
    case 'member':
      return [expression.object];
    case 'index':
      return [expression.object, expression.index];
    case 'call':
      return expression.args;
    case 'method':
      return [expression.object, ...expression.args];
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'is':
      return [expression.value];
    case 'choice':
      return [expression.test, expression.then, expression.otherwise];
    case 'list':
      return expression.items;
  }
}

function atLine(line: number, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw error instanceof SyntaxProblem ? new SyntaxProblem(`line ${line}: ${error.message}`) : error;
  }
}

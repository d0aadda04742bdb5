import path from 'node:path';

/** Of a file's name, what an import leaves out. */
const ENDING = /\.(?:[mc]?[jt]s|[jt]sx)$/;

/** @param {string} file */
export const withoutEnding = (file) => file.replace(ENDING, '');

/**
 * A file's path from the project's root, with slashes everywhere.
 * @param {import('eslint').Rule.RuleContext} context
 */
export function fileOf(context) {
  return path.relative(context.cwd, context.filename).split(path.sep).join('/');
}

/**
 * What an import in `file` means, as a path from the root and without ending; null for packages.
 * @param {string} file
 * @param {string} specifier
 */
export function targetOf(file, specifier) {
  if (specifier.startsWith('@/')) return withoutEnding(path.posix.normalize(specifier.slice(2)));
  if (!/^\.{1,2}(?:\/|$)/.test(specifier)) return null;
  return withoutEnding(path.posix.join(path.posix.dirname(file), specifier));
}

/**
 * Listens to everything that names another module, types included: `import`, `export … from`, `import()`
 * and `import('…')` as a type.
 * @param {(specifier: string, node: import('eslint').Rule.Node) => void} check
 * @returns {import('eslint').Rule.RuleListener}
 */
export function onImports(check) {
  /** @param {any} node */
  const visit = (node) => {
    const source = node.source ?? node.argument?.literal ?? node.argument;
    if (typeof source?.value === 'string') check(source.value, source);
  };
  return {
    ImportDeclaration: visit,
    ExportNamedDeclaration: visit,
    ExportAllDeclaration: visit,
    ImportExpression: visit,
    TSImportType: visit,
  };
}

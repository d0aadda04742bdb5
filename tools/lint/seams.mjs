import { fileOf, onImports, targetOf } from './imports.mjs';

/**
 * Keeps the modules that a test build replaces replaceable: they are imported by the one name that it
 * knows, and some by one module alone. Types may come by any name.
 * @type {import('eslint').Rule.RuleModule}
 */
export const seams = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      name: 'Import it as {{name}}: by another name a test build could not put its own in its place.',
      importer: 'Only {{importers}} may import {{name}}.',
    },
  },
  create(context) {
    /** @type {Record<string, { importers?: string[] }>} */
    const names = context.options[0];
    const file = fileOf(context);
    return onImports((specifier, node) => {
      if (isTypeOnly(node.parent)) return;
      const target = targetOf(file, specifier);
      const name = Object.keys(names).find((candidate) => target === candidate.slice('@/'.length));
      if (!name) return;
      const importers = names[name]?.importers;
      if (specifier !== name) context.report({ node, messageId: 'name', data: { name } });
      else if (importers && !importers.includes(file)) {
        context.report({ node, messageId: 'importer', data: { name, importers: importers.join(', ') } });
      }
    });
  },
};

/** @param {any} statement */
function isTypeOnly(statement) {
  return statement.importKind === 'type' || statement.exportKind === 'type';
}

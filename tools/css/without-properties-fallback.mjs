/**
 * @typedef {{ params: string, nodes?: unknown, remove(): void }} AtRule
 * @typedef {{ walkAtRules(name: string, visit: (rule: AtRule) => void): void }} Root
 */

/**
 * Tailwind repeats the beginnings of its variables for browsers without `@property`. Those that it runs in at all (Safari 16.4,
 * Chrome 111, Firefox 128) have it, so the repetition only costs every first visit its bytes.
 */
export default function withoutPropertiesFallback() {
  return {
    postcssPlugin: 'without-properties-fallback',
    OnceExit(/** @type {Root} */ root) {
      root.walkAtRules('layer', (rule) => {
        if (rule.params === 'properties' && rule.nodes) rule.remove();
      });
    },
  };
}

withoutPropertiesFallback.postcss = true;

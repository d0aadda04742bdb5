import { firebaseTools, type VerifyOptions } from '../firebase-tools';
import { type SuiteMessage } from '../suite-protocol';
import { type RequestMethod, requestMethods } from './parse-ruleset';
import { decide, loadRuleset, type Ruleset, SyntaxProblem } from './ruleset';

/**
 * Puts our evaluator where the Storage emulator expects Google's runtime (a jar, which isn't on every machine).
 * Rules that can't be loaded leave the emulator without a ruleset, and so refuse every request.
 */
export function installFallbackRules(tell: (message: SuiteMessage) => void): void {
  const { StorageRulesRuntime, StorageRulesIssues, StorageRulesetInstance } = firebaseTools(
    'emulator/storage/rules/runtime',
  );
  const loaded = new Map<string, Ruleset>();
  Object.assign(StorageRulesRuntime.prototype, {
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    loadRuleset(this: object, source: { files: { name: string; content: string }[] }) {
      const name = String(loaded.size);
      try {
        const ruleset = loadRuleset(source.files.map(({ content }) => content).join('\n'));
        loaded.set(name, ruleset);
        const instance = new StorageRulesetInstance(this, ruleset.version, name);
        return Promise.resolve({ ruleset: instance, issues: new StorageRulesIssues() });
      } catch (error) {
        if (!(error instanceof SyntaxProblem)) throw error;
        const text = `storage.rules can’t be used: ${error.message}`;
        tell({ type: 'log', level: 'error', text });
        return Promise.resolve({ issues: new StorageRulesIssues([text]) });
      }
    },
    verifyWithRuleset(name: string, options: VerifyOptions) {
      const ruleset = loaded.get(name);
      const method = requestMethods.find((one) => one === options.method);
      if (!ruleset || !method) return Promise.resolve({ permitted: false, issues: new StorageRulesIssues() });
      return Promise.resolve(verify(ruleset, method, options));
    },
  });

  function verify(ruleset: Ruleset, method: RequestMethod, { path, token, file }: VerifyOptions) {
    const { permitted, problems } = decide(ruleset, { method, path, claims: claimsOf(token), ...file });
    return { permitted, issues: new StorageRulesIssues([], permitted ? [] : problems) };
  }
}

/** Claims of a token of the Auth emulator, which signs nothing; what isn't a token is nobody. */
export function claimsOf(token: string | undefined): Record<string, unknown> | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString());
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

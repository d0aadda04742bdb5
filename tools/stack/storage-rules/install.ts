import { firebaseTools } from '../firebase-tools'
import { type SuiteMessage } from '../suite-protocol'

export function installFallbackRules(tell: (message: SuiteMessage) => void): void {
  const { StorageRulesRuntime, StorageRulesIssues, StorageRulesetInstance } = firebaseTools('emulator/storage/rules/runtime')
  tell({ type: 'log', level: 'warn', text: 'storage.rules are not evaluated yet: every request is allowed.' })
  Object.assign(StorageRulesRuntime.prototype, {
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    loadRuleset() {
      return Promise.resolve({ ruleset: new StorageRulesetInstance(this, 2, '0'), issues: new StorageRulesIssues() })
    },
    verifyWithRuleset: () => Promise.resolve({ permitted: true, issues: new StorageRulesIssues() }),
  })
}

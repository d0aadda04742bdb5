import { initializeTestEnvironment, type RulesTestEnvironment } from '@firebase/rules-unit-testing';
import { readFile } from 'node:fs/promises';

/** Another project than the product's, so that no function reacts to the documents of these tests. */
export const RULES_PROJECT = 'demo-adforge-rules';

function address(variable: string): { host: string; port: number } {
  const [host, port] = (process.env[variable] ?? '').split(':');
  if (!host || !port) throw new Error(`${variable} is not set; run the rules tests with "npm test -- --only rules"`);
  return { host, port: Number(port) };
}

export async function firestoreRulesEnvironment(): Promise<RulesTestEnvironment> {
  const rules = await readFile('firestore.rules', 'utf8');
  return initializeTestEnvironment({
    projectId: RULES_PROJECT,
    firestore: { rules, ...address('FIRESTORE_EMULATOR_HOST') },
  });
}

export async function storageRulesEnvironment(): Promise<RulesTestEnvironment> {
  const rules = await readFile('storage.rules', 'utf8');
  return initializeTestEnvironment({
    projectId: RULES_PROJECT,
    storage: { rules, ...address('FIREBASE_STORAGE_EMULATOR_HOST') },
  });
}

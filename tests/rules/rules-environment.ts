import { initializeTestEnvironment, type RulesTestEnvironment } from '@firebase/rules-unit-testing';
import type firebase from 'firebase/compat/app';
import { readFile } from 'node:fs/promises';
import { contextOf, type Persona } from './personas';

/** Another project than the product's, so that no function reacts to the documents of these tests. */
export const RULES_PROJECT = 'demo-adforge-rules';

function address(variable: string): { host: string; port: number } {
  const [host, port] = (process.env[variable] ?? '').split(':');
  if (!host || !port) throw new Error(`${variable} is not set; run the rules tests with "npm test -- --only rules"`);
  return { host, port: Number(port) };
}

async function firestoreRulesEnvironment(projectId: string): Promise<RulesTestEnvironment> {
  const rules = await readFile('firestore.rules', 'utf8');
  return initializeTestEnvironment({
    projectId,
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

export interface RulesWorld {
  environment: RulesTestEnvironment;
  /** The database as one of them knows it, over one connection for all tests: opening one takes longer than a test. */
  as: (persona: Persona) => firebase.firestore.Firestore;
  /** The same for whom no rule holds. */
  beyondRules: firebase.firestore.Firestore;
  end: () => Promise<void>;
}

export async function firestoreRulesWorld(projectId = RULES_PROJECT): Promise<RulesWorld> {
  const environment = await firestoreRulesEnvironment(projectId);
  const known = new Map<Persona, firebase.firestore.Firestore>();
  const as = (persona: Persona) => {
    const firestore = known.get(persona) ?? contextOf(environment, persona).firestore();
    known.set(persona, firestore);
    return firestore;
  };
  let end: () => void = () => undefined;
  const beyondRules = await new Promise<firebase.firestore.Firestore>((resolve, reject) => {
    environment
      .withSecurityRulesDisabled((context) => {
        resolve(context.firestore());
        // It is closed with the end of this.
        return new Promise((ended) => (end = () => ended()));
      })
      .catch(reject);
  });
  return {
    environment,
    as,
    beyondRules,
    end: () => {
      end();
      return environment.cleanup();
    },
  };
}

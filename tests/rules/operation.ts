import type firebase from 'firebase/compat/app';
import type { Persona } from './personas';

/** Something that everybody may try, and who of them gets it done. */
export interface Operation {
  title: string;
  run: (firestore: firebase.firestore.Firestore) => Promise<unknown>;
  allowed: (persona: Persona) => boolean;
}

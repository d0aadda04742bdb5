import 'server-only';
import { createHash } from 'node:crypto';
import { apiKeyPath } from '../../domain/shared/paths';
import { firestore } from '../firebase/admin';

/** A key is 258 random bits: nothing slower than SHA-256 is needed to keep it from being guessed. */
export function keyDocument(key: string) {
  return firestore.doc(apiKeyPath(createHash('sha256').update(key).digest('hex')));
}

import { getAuth } from 'firebase-admin/auth';
import { app } from '../firebase/admin';

/** Whether a person's account was deleted. */
export async function isGone(uid: string): Promise<boolean> {
  try {
    await getAuth(app).getUser(uid);
    return false;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'auth/user-not-found') return true;
    throw error;
  }
}

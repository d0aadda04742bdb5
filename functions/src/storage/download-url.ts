/**
 * The URL of an object that carries a download token: works without sign-in, can't be
 * guessed, and needs no public bucket.
 */
export function downloadUrl(bucketName: string, path: string, token: string): string {
  const emulator = process.env.FIREBASE_STORAGE_EMULATOR_HOST;
  const origin = emulator ? `http://${emulator}` : 'https://firebasestorage.googleapis.com';
  return `${origin}/v0/b/${bucketName}/o/${encodeURIComponent(path)}?alt=media&token=${token}`;
}

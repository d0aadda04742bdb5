import { isPublicAddress } from './public-address';

/**
 * Which addresses a callback may go to: public ones. The local stack's tests receive callbacks on this machine;
 * that takes both a variable of theirs and the emulators, neither of which is there in production.
 */
export function callbackAddresses(env: Readonly<Record<string, string | undefined>>): (address: string) => boolean {
  const isLocal = env.CALLBACKS_TO_LOOPBACK === 'true' && env.FIRESTORE_EMULATOR_HOST !== undefined;
  return (address) => isPublicAddress(address) || (isLocal && address === '127.0.0.1');
}

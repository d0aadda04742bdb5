import type { PolicyHosts } from './content-security-policy';

/** Of Firebase, for what the app uses of it: https://firebase.google.com/docs/web/setup. */
const SERVICES = [
  'https://firestore.googleapis.com',
  'https://identitytoolkit.googleapis.com',
  'https://securetoken.googleapis.com',
  'https://firebasestorage.googleapis.com',
  'https://storage.googleapis.com',
];
const APP_CHECK = {
  services: ['https://content-firebaseappcheck.googleapis.com', 'https://www.google.com'],
  frames: ['https://www.google.com', 'https://recaptcha.google.com'],
};
/** Google's own sign-in asks from a frame of the project's domain. */
const SIGN_IN = ['https://apis.google.com'];

interface Settings {
  /** `project.firebaseapp.com`; undefined where nobody can sign in with Google. */
  authDomain: string | undefined;
  /** Of the emulators, where there are any: `http://127.0.0.1:9099`, `127.0.0.1:8080`. */
  emulators: readonly string[];
  hasAppCheck: boolean;
}

/** The hosts that a page of this deployment talks to. With emulators it talks to nobody else. */
export function policyHosts({ authDomain, emulators, hasAppCheck }: Settings): PolicyHosts {
  if (emulators.length > 0) {
    const own = emulators.map((address) => (address.includes('://') ? new URL(address).origin : `http://${address}`));
    // The emulator's sign-in window is a page of its own; its frame is of the same origin.
    return { services: own, frames: own };
  }
  const signIn = authDomain === undefined ? [] : [`https://${authDomain}`];
  return {
    services: [...SERVICES, ...SIGN_IN, ...(hasAppCheck ? APP_CHECK.services : [])],
    frames: [...signIn, ...(hasAppCheck ? APP_CHECK.frames : [])],
  };
}

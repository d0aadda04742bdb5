import { type Ports } from './ports';
import { SIM_APP } from '../meta-sim/read-asked';
import { bucket, host, projectId } from './project';

/** What the browser needs; the values of a demo project are free text, except that they must be there. */
const webConfig = {
  apiKey: 'demo-key',
  authDomain: `${projectId}.firebaseapp.com`,
  projectId,
  storageBucket: bucket,
  appId: '1:000000000000:web:0000000000000000000000',
};

/** Build-time environment of the web app: which project, and which emulators to talk to. */
export function webEnvironment(ports: Ports): Record<string, string> {
  return {
    NEXT_PUBLIC_FIREBASE_CONFIG: JSON.stringify(webConfig),
    NEXT_PUBLIC_EMULATORS: JSON.stringify({
      auth: `http://${host}:${ports.auth}`,
      firestore: `${host}:${ports.firestore}`,
      storage: `${host}:${ports.storage}`,
    }),
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

/** Environment of everything that uses firebase-admin against the emulators: the app's server, tests, tools. */
export function serverEnvironment(ports: Ports): Record<string, string> {
  return {
    GCLOUD_PROJECT: projectId,
    GOOGLE_CLOUD_PROJECT: projectId,
    STORAGE_BUCKET: bucket,
    FIREBASE_CONFIG: JSON.stringify({ projectId, storageBucket: bucket }),
    FIRESTORE_EMULATOR_HOST: `${host}:${ports.firestore}`,
    FIREBASE_AUTH_EMULATOR_HOST: `${host}:${ports.auth}`,
    FIREBASE_STORAGE_EMULATOR_HOST: `${host}:${ports.storage}`,
    STORAGE_EMULATOR_HOST: `http://${host}:${ports.storage}`,
    CLOUD_TASKS_EMULATOR_HOST: `${host}:${ports.tasks}`,
    FUNCTIONS_EMULATOR_URL: `http://${host}:${ports.functions}`,
    FIREBASE_EMULATOR_HUB: `${host}:${ports.hub}`,
    // Callbacks of jobs may be received on this machine; nowhere else is this set.
    CALLBACKS_TO_LOOPBACK: 'true',
    // A demo project has no credentials to look for on the network; without these, looking may take seconds.
    METADATA_SERVER_DETECTION: 'none',
    GCE_METADATA_HOST: `${host}:1`,
    // Where a test may start a Gemini of its own for the functions.
    GEMINI_PORT: String(ports.gemini),
    // Seals the access tokens of ad accounts on this machine; the data folder keeps what is sealed with it, so it never changes.
    AD_ACCOUNT_KEYS: `local:${Buffer.from('the fixed key of the local stack').toString('base64')}`,
    META_SIM_URL: `http://${host}:${ports.meta}`,
    SAMPLE_SHOP_URL: `http://${host}:${ports.shop}`,
    APP_URL: `http://${host}:${ports.app}`,
  };
}

/**
 * Which Meta the app and the functions ask: the simulated one, unless whoever starts the stack has an app of their own and
 * says so with `META_GRAPH_URL=https://graph.facebook.com` and the app's id and secret.
 */
export function metaEnvironment(
  ports: Ports,
  own: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const { META_GRAPH_URL, META_APP_ID = '', META_APP_SECRET = '' } = own;
  if (META_GRAPH_URL) return { META_GRAPH_URL, META_APP_ID, META_APP_SECRET };
  return {
    META_GRAPH_URL: `http://${host}:${ports.meta}`,
    META_APP_ID: SIM_APP.id,
    META_APP_SECRET: SIM_APP.secret,
  };
}

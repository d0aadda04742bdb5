import { z } from 'zod';

const configSchema = z.looseObject({
  apiKey: z.string().min(1),
  projectId: z.string().min(1),
  storageBucket: z.string().min(1),
});

const emulatorsSchema = z.object({
  /** `http://127.0.0.1:9099` */
  auth: z.url(),
  /** `127.0.0.1:8080` */
  firestore: z.string().includes(':'),
  storage: z.string().includes(':'),
});

export type FirebaseConfig = z.infer<typeof configSchema>;
export type Emulators = z.infer<typeof emulatorsSchema>;

export interface FirebaseSettings {
  config: FirebaseConfig;
  /** null in production. */
  emulators: Emulators | null;
}

/** Reads the two build-time settings; throws an Error that names the one that is wrong. */
export function parseFirebaseSettings(config: string | undefined, emulators: string | undefined): FirebaseSettings {
  return {
    config: parseSetting('NEXT_PUBLIC_FIREBASE_CONFIG', configSchema, config),
    emulators: emulators ? parseSetting('NEXT_PUBLIC_EMULATORS', emulatorsSchema, emulators) : null,
  };
}

function parseSetting<T>(name: string, schema: z.ZodType<T>, json: string | undefined): T {
  if (!json) throw new Error(`${name} was not set when the app was built.`);
  try {
    return schema.parse(JSON.parse(json));
  } catch (cause) {
    throw new Error(`${name} is not what it should be; docs/deploy.md shows an example.`, { cause });
  }
}

export function hostAndPort(address: string): [host: string, port: number] {
  const colon = address.lastIndexOf(':');
  return [address.slice(0, colon), Number(address.slice(colon + 1))];
}

import { UserError } from './project';

/** Where everything listens when nothing is shifted; firebase.json has the same numbers for the emulators. */
const basePorts = {
  app: 3000,
  ui: 4000,
  hub: 4400,
  logging: 4500,
  functions: 5001,
  firestore: 8080,
  auth: 9099,
  firestoreWebsocket: 9150,
  storage: 9199,
  eventarc: 9299,
  tasks: 9499,
  gemini: 9600,
  shop: 9700,
  meta: 9800,
} as const;

export type Service = keyof typeof basePorts;
export type Ports = Record<Service, number>;

/** What a person calls the thing behind each port. */
export const serviceNames: Record<Service, string> = {
  app: 'the app',
  ui: 'the emulators’ web page',
  hub: 'the emulator hub',
  logging: 'the emulators’ log stream',
  functions: 'the Functions emulator',
  firestore: 'the Firestore emulator',
  auth: 'the Auth emulator',
  firestoreWebsocket: 'the Firestore emulator’s websocket',
  storage: 'the Storage emulator',
  eventarc: 'the Eventarc emulator',
  tasks: 'the Cloud Tasks emulator',
  gemini: 'the simulated Gemini',
  shop: 'the sample shop',
  meta: 'the simulated Meta',
};

/** Offsets of the project's own commands. Any other multiple of 10,000 is free for parallel runs. */
export const offsets = { dev: 0, preview: 5_000, test: 10_000, bench: 15_000 } as const;

const highestOffset = 65_535 - Math.max(...Object.values(basePorts));

/** The whole port table, shifted. Throws a sentence when a port would not exist. */
export function ports(offset: number): Ports {
  if (!Number.isInteger(offset) || offset < 0 || offset > highestOffset) {
    throw new UserError(`The port offset must be a whole number from 0 to ${highestOffset}, not ${offset}.`);
  }
  return Object.fromEntries(Object.entries(basePorts).map(([name, port]) => [name, port + offset])) as Ports;
}

/** The offset asked for in the environment (ADFORGE_PORT_OFFSET), else the command's own. */
export function offsetFrom(env: NodeJS.ProcessEnv, own: number): number {
  const asked = env.ADFORGE_PORT_OFFSET;
  return asked === undefined || asked === '' ? own : Number(asked);
}

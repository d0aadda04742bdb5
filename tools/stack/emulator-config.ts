import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type FirebaseConfigFile } from './firebase-tools';
import { type Ports } from './ports';
import { host, root } from './project';

export function readFirebaseJson(): FirebaseConfigFile {
  return JSON.parse(readFileSync(path.join(root, 'firebase.json'), 'utf8')) as FirebaseConfigFile;
}

/**
 * The deployed configuration as the emulators of one stack see it: shifted ports, parameters read from `paramsFolder`
 * (relative to the project) so that stacks side by side can differ in them, the web page only where it is wanted.
 */
export function emulatorConfig(
  deployed: FirebaseConfigFile,
  stack: { ports: Ports; paramsFolder: string; ui: boolean; functionsFolder?: string },
): FirebaseConfigFile {
  const at = (port: number) => ({ host, port });
  const { ports } = stack;
  return {
    ...deployed,
    functions: deployed.functions.map((codebase) => ({
      ...codebase,
      configDir: stack.paramsFolder,
      ...(stack.functionsFolder ? { source: stack.functionsFolder } : {}),
    })),
    emulators: {
      singleProjectMode: true,
      auth: at(ports.auth),
      functions: at(ports.functions),
      firestore: { ...at(ports.firestore), websocketPort: ports.firestoreWebsocket },
      storage: at(ports.storage),
      tasks: at(ports.tasks),
      eventarc: at(ports.eventarc),
      hub: at(ports.hub),
      logging: at(ports.logging),
      ui: { enabled: stack.ui, ...at(ports.ui) },
    },
  };
}

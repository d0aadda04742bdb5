import { describe, expect, it } from 'vitest';
import { hostAndPort, parseFirebaseSettings } from './firebase-config';

const config = JSON.stringify({ apiKey: 'k', projectId: 'demo', storageBucket: 'demo.appspot.com', appId: '1:2' });

describe('the Firebase settings of the build', () => {
  it('name the project, and no emulators in production', () => {
    expect(parseFirebaseSettings(config, undefined)).toMatchObject({
      config: { projectId: 'demo', appId: '1:2' },
      emulators: null,
    });
    expect(parseFirebaseSettings(config, '').emulators).toBeNull();
  });

  it('name the emulators on a developer’s machine', () => {
    const emulators = { auth: 'http://127.0.0.1:9099', firestore: '127.0.0.1:8080', storage: '127.0.0.1:9199' };
    expect(parseFirebaseSettings(config, JSON.stringify(emulators)).emulators).toEqual(emulators);
    expect(hostAndPort(emulators.firestore)).toEqual(['127.0.0.1', 8080]);
  });

  it('that are wrong are named', () => {
    expect(() => parseFirebaseSettings(undefined, undefined)).toThrow('NEXT_PUBLIC_FIREBASE_CONFIG was not set');
    expect(() => parseFirebaseSettings('{}', undefined)).toThrow(
      'NEXT_PUBLIC_FIREBASE_CONFIG is not what it should be',
    );
    expect(() => parseFirebaseSettings(config, '[]')).toThrow('NEXT_PUBLIC_EMULATORS');
  });
});

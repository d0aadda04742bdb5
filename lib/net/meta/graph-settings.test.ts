import { describe, expect, it } from 'vitest';
import { graphSettings, isSimulated } from './graph-settings';

const EMULATORS = { FIRESTORE_EMULATOR_HOST: '127.0.0.1:8080' };
const SIMULATED = 'http://127.0.0.1:9800';

describe('which Meta is asked', () => {
  it('is the real one without an app, as Firebase writes what is not set', () => {
    expect(graphSettings({ META_APP_ID: ' ', META_APP_SECRET: 'none', META_GRAPH_URL: '' })).toEqual({
      baseUrl: 'https://graph.facebook.com',
      dialogUrl: 'https://www.facebook.com',
      ...{ version: 'v27.0', appId: null, appSecret: null },
    });
  });

  it('is a simulated one beside the emulators', () => {
    const settings = graphSettings({ ...EMULATORS, META_GRAPH_URL: `${SIMULATED}/`, META_APP_ID: '1' });
    expect(settings).toMatchObject({ baseUrl: SIMULATED, dialogUrl: SIMULATED, appId: '1' });
    expect([isSimulated(settings), isSimulated(graphSettings(EMULATORS))]).toEqual([true, false]);
  });

  it.each([
    ['in production', { META_GRAPH_URL: SIMULATED }],
    ['on another machine', { ...EMULATORS, META_GRAPH_URL: 'http://10.0.0.7:9800' }],
    ['that only looks like Meta', { ...EMULATORS, META_GRAPH_URL: 'https://graph.facebook.com.evil.example' }],
    ['that is none', { ...EMULATORS, META_GRAPH_URL: 'graph' }],
  ])('is never one %s', (_, env) => {
    expect(() => graphSettings(env)).toThrow('META_GRAPH_URL may only be https://graph.facebook.com');
  });
});

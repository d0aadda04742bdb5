import { describe, expect, it } from 'vitest';
import { corsHeaders, corsSettings } from './cors';

describe('which origins may read the API', () => {
  const deployed = { NODE_ENV: 'production', API_ALLOWED_ORIGINS: 'https://old.example.com, https://app.example.com/' };

  it('those of the configuration, and no others', () => {
    const settings = corsSettings(deployed);
    expect(corsHeaders('https://old.example.com', settings)).toMatchObject({
      'Access-Control-Allow-Origin': 'https://old.example.com',
      Vary: 'Origin',
    });
    expect(corsHeaders('https://app.example.com', settings)).toHaveProperty('Access-Control-Allow-Origin');
    for (const origin of [
      'https://example.com',
      'https://old.example.com.evil.com',
      'http://localhost:5173',
      'null',
      null,
    ]) {
      expect(corsHeaders(origin, settings)).toEqual({ Vary: 'Origin' });
    }
  });

  it.each([
    ['in development', { NODE_ENV: 'development' }],
    ['with the emulators', { NODE_ENV: 'production', FIRESTORE_EMULATOR_HOST: '127.0.0.1:8080' }],
  ])('pages of this machine %s', (_, env) => {
    const settings = corsSettings(env);
    expect(corsHeaders('http://localhost:5173', settings)).toHaveProperty('Access-Control-Allow-Origin');
    expect(corsHeaders('http://127.0.0.1:4000', settings)).toHaveProperty('Access-Control-Allow-Origin');
    expect(corsHeaders('http://localhost.evil.com', settings)).toEqual({ Vary: 'Origin' });
  });
});

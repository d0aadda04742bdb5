import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy';
import { policyHosts } from './policy-hosts';
import { securityHeaders } from './security-headers';

const parts = {
  ...{ nonce: 'bm9uY2U=', scriptHashes: ["'sha256-abc='"], isDevelopment: false, reportTo: '/reports' },
  ...{ services: ['https://files.example'], frames: [] },
};
const directives = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));

describe('the policy of a page', () => {
  it('runs what carries the nonce, what that loads and what it knows word for word, and nothing else', () => {
    expect(directives(contentSecurityPolicy(parts))).toMatchObject({
      'default-src': ["'none'"],
      'script-src': ["'nonce-bm9uY2U='", "'strict-dynamic'", "'sha256-abc='"],
      'style-src': ["'self'", "'nonce-bm9uY2U='"],
      'connect-src': ["'self'", 'blob:', 'data:', 'https://files.example'],
      'frame-src': ["'none'"],
      'frame-ancestors': ["'none'"],
      'base-uri': ["'none'"],
      'object-src': ["'none'"],
      'report-uri': ['/reports'],
    });
  });

  it('lets the development server evaluate', () => {
    const { 'script-src': scripts, 'style-src': styles } = directives(
      contentSecurityPolicy({ ...parts, isDevelopment: true }),
    );
    expect(scripts).toContain("'unsafe-eval'");
    expect(styles).toEqual(["'self'", "'unsafe-inline'"]);
  });
});

describe('the hosts of a page', () => {
  const nothing = { authDomain: undefined, emulators: [], hasAppCheck: false };

  it('are Firebase’s in production, with a frame for who signs in with Google', () => {
    const { services, frames } = policyHosts({ ...nothing, authDomain: 'shop.firebaseapp.com' });
    expect(services).toContain('https://firestore.googleapis.com');
    expect(services.every((host) => /^https:\/\/[a-z.]+\.(?:googleapis|google)\.com$/.test(host))).toBe(true);
    expect(frames).toEqual(['https://shop.firebaseapp.com']);
    expect(policyHosts({ ...nothing, hasAppCheck: true }).frames).toContain('https://www.google.com');
  });

  it('are the emulators and nobody else on a developer’s machine', () => {
    const emulators = ['http://127.0.0.1:9099', '127.0.0.1:8080'];
    const own = ['http://127.0.0.1:9099', 'http://127.0.0.1:8080'];
    expect(policyHosts({ ...nothing, emulators, authDomain: 'demo.firebaseapp.com' })).toEqual({
      services: own,
      frames: own,
    });
  });
});

it('browsers are told to ask by https for ever only where the operator has said so', () => {
  const names = (hsts: string | undefined) => securityHeaders(hsts).map(([name]) => name);
  expect(names(undefined)).not.toContain('Strict-Transport-Security');
  expect(names('')).not.toContain('Strict-Transport-Security');
  expect(securityHeaders('max-age=600')).toContainEqual(['Strict-Transport-Security', 'max-age=600']);
});

/** What a page of ours needs of the machine: nothing. */
const UNUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/**
 * The headers that every answer carries. `hsts` is the value of Strict-Transport-Security where the operator has set one:
 * browsers remember it, so nobody gets it by accident.
 */
export function securityHeaders(hsts: string | undefined): [name: string, value: string][] {
  return [
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    // The window in which somebody signs in with Google tells the page that opened it.
    ['Cross-Origin-Opener-Policy', 'same-origin-allow-popups'],
    ['Permissions-Policy', UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', ')],
    ...(hsts ? [['Strict-Transport-Security', hsts] as [string, string]] : []),
  ];
}

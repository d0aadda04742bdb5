import localFont from 'next/font/local';

// The files in app/fonts are made by tools/subset-fonts.mjs. next/font reads this file word for word, so everything
// stands here as text. Beside each of them stands the whole font for all characters that it does not have (see the test):
// a browser fetches that for a text with one of them, and never else.

/** The display face, with its optical sizes: at 54 px it is narrower and sharper than at 20. */
export const bricolage = localFont({
  src: './fonts/bricolage-grotesque.woff2',
  variable: '--font-bricolage',
  weight: '700 800',
  display: 'swap',
});

export const bricolageRest = localFont({
  src: '../node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2',
  variable: '--font-bricolage-rest',
  weight: '200 800',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+00A1-00B6, U+00B8-00D6, U+00D8-024F, U+2000-2012, U+2015-2017, U+201A-201B, U+201E-2025, U+2027-22FF, U+FB00-FB04',
    },
  ],
});

export const geistSans = localFont({
  src: './fonts/geist-sans.woff2',
  variable: '--font-geist-sans',
  weight: '400 700',
  display: 'swap',
});

export const geistSansRest = localFont({
  src: '../node_modules/geist/dist/fonts/geist-sans/Geist-Variable.woff2',
  variable: '--font-geist-sans-rest',
  weight: '100 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-0130, U+0132-0151, U+0154-0177, U+0179-052F, U+1E00-1EFF, U+2000-2012, U+2015-2017, U+201B, U+201F, U+2023-2025, U+2027-2038, U+203B-20AB, U+20AD-2121, U+2123-218F, U+2194-2211, U+2213-22FF, U+FB00-FB04',
    },
  ],
});

/** Sheet numbers and sizes only: worth having, not worth waiting for. */
export const geistMono = localFont({
  src: './fonts/geist-mono.woff2',
  variable: '--font-geist-mono',
  weight: '400',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  fallback: ['ui-monospace', 'Menlo', 'Consolas', 'monospace'],
});

export const geistMonoRest = localFont({
  src: '../node_modules/geist/dist/fonts/geist-mono/GeistMono-Regular.woff2',
  variable: '--font-geist-mono-rest',
  weight: '400',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+00A1-00B6, U+00B8-00D6, U+00D8-052F, U+1E00-1EFF, U+2000-2012, U+2015-2017, U+201A-201B, U+201E-2025, U+2027-22FF, U+FB00-FB04',
    },
  ],
});

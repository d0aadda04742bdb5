import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { connection } from 'next/server';
import { ClientRuntime } from '@/components/behind/client-runtime';
import { ChannelBanner } from '@/components/site/channel-banner';
import { ConnectionBanner } from '@/components/site/connection-banner';
import { EarlyPresses } from '@/components/site/early-presses';
import { KeptBanner } from '@/components/site/kept-banner';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { bricolage, bricolageRest, geistMono, geistMonoRest, geistSans, geistSansRest } from './fonts';
import './globals.css';

const FONTS = [bricolage, bricolageRest, geistSans, geistSansRest, geistMono, geistMonoRest]
  .map(({ variable }) => variable)
  .join(' ');

export const metadata: Metadata = {
  title: { default: 'AdForge: describe it once, get up to twenty ads', template: '%s · AdForge' },
  description:
    'Describe a brand and a product, add photos and a logo, and watch up to twenty finished ad images appear one by one.',
  applicationName: 'AdForge',
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f2ea' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1613' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Made for each request: scripts carry the nonce of its policy.
  await connection();
  return (
    <html lang="en" className={FONTS}>
      <body className="flex min-h-dvh flex-col font-sans">
        <EarlyPresses />
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-ink focus:px-4 focus:py-3 focus:text-paper"
        >
          Skip to the content
        </a>
        <Header />
        <ConnectionBanner />
        <ChannelBanner />
        <KeptBanner />
        <main id="main" tabIndex={-1} className="flex flex-1 flex-col">
          {children}
        </main>
        <Footer />
        <ClientRuntime />
      </body>
    </html>
  );
}

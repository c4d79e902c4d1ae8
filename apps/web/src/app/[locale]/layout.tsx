import { directionOf, locales } from '@eyvan/locales';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { routes } from '@/routes';
import { preloadFonts } from '@/styles/fonts';
import { grounds } from '@/styles/grounds';
import '@/styles/index.css';
import { readParams, type RouteParams } from './_parts/read-params';

// Addresses in metadata are absolute already; the search for a base would read the environment of the build.
export const metadata: Metadata = {
  icons: { icon: { url: routes.icon, type: 'image/svg+xml' }, apple: routes.appleIcon },
  manifest: routes.manifest,
};
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: grounds.light },
    { media: '(prefers-color-scheme: dark)', color: grounds.dark },
  ],
};

/** Nothing of the CMS is in the build: every page is made when it is first asked for, and kept. */
export const generateStaticParams = () => [];

export default async function LocaleLayout({
  params,
  children,
}: {
  params: Promise<RouteParams>;
  children: ReactNode;
}) {
  const { locale } = await readParams(params);
  preloadFonts(locale);
  return (
    <html lang={locales[locale].hreflang} dir={directionOf(locale)}>
      <body>{children}</body>
    </html>
  );
}

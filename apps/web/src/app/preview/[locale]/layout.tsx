import Layout, { viewport } from '@/app/[locale]/layout';
import type { Metadata } from 'next';
import { routes } from '@/routes';

/** As all pages have it. Without the manifest: nobody is to install a preview. */
export const metadata: Metadata = {
  icons: { icon: { url: routes.icon, type: 'image/svg+xml' }, apple: routes.appleIcon },
};
export { viewport };

export const generateStaticParams = () => [];

/** Previews stand beside the languages: their addresses begin with a word of their own, which caches know. */
export default Layout;

import config from '@payload-config';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { importMap } from './admin/importMap.js';
import '../../platform/admin/admin.scss';
import { isOversized } from '../../platform/input/is-oversized';

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  // Payload goes over all of it, before and after it asks who sends it.
  if (isOversized(args)) return { errors: [{ message: 'More than a form has' }] };
  return handleServerFunctions({ ...args, config, importMap });
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}

'use client';
import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { CopyDeskPlugin } from './CopyDeskPlugin';

export const CopyDeskFeatureClient = createClientFeature({
  plugins: [{ Component: CopyDeskPlugin, position: 'normal' }],
});

'use client';
import type { ReactNode } from 'react';
import { watchRequests } from './open-documents';

// Once a window, before any form is there.
if (typeof window !== 'undefined') window.fetch = watchRequests(window.fetch.bind(window));

/** A provider of the admin: brings `watchRequests` into every page of it. */
export const WatchRequests = ({ children }: { children?: ReactNode }) => children;

'use client';
import { createContext, useContext, type ReactNode } from 'react';
import { zoneUnset } from './newsroom-zone';

const Zone = createContext(zoneUnset);

/** Hands the zone of the newsroom to all that a browser shows of the admin. */
export function NewsroomZone({ zone, children }: { zone: string; children?: ReactNode }) {
  return <Zone value={zone}>{children}</Zone>;
}

/** The IANA zone in which the newsroom's own hours are meant. */
export const useNewsroomZone = (): string => useContext(Zone);

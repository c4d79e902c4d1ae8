import type { Payload } from 'payload';
import type { ReactNode } from 'react';
import { readNewsroomZone } from '../../content/settings/read-zone';
import { NewsroomZone } from '../../platform/time/NewsroomZone';

/** Around the whole admin: the zone of the newsroom, for what a browser shows. */
export async function ProvideZone({ children, payload }: { children?: ReactNode; payload: Payload }) {
  return <NewsroomZone zone={await readNewsroomZone(payload)}>{children}</NewsroomZone>;
}

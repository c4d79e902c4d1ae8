import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler';
import { createLocalReq, type Payload } from 'payload';
import type { EditionSlug } from '../src/content/edition';
import type { People } from './people';

interface Schedule {
  by: People[keyof People] | undefined;
  slug: EditionSlug;
  id: string;
  at: Date;
  type?: 'publish' | 'unpublish';
  locale?: string;
  /** The job that this one takes the place of. */
  insteadOf?: unknown;
}

/** Schedules as the admin does: by its server function, as a user. Errors are answers, and come to nothing. */
export async function schedule(
  payload: Payload,
  { by, slug, id, at, type = 'publish', locale, insteadOf }: Schedule,
): Promise<void> {
  const req = await createLocalReq({ user: by as never }, payload);
  const asked = {
    req,
    type,
    date: at,
    doc: { relationTo: slug, value: id },
    localeToPublish: locale,
    deleteID: insteadOf,
  };
  try {
    await schedulePublishHandler(asked as never);
  } catch (error) {
    if ((error as { status?: number }).status !== 401) throw error;
  }
}

export const justNow = () => new Date(Date.now() - 1000);

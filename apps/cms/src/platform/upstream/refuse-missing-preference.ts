import { NotFound, type PayloadRequest } from 'payload';

/**
 * Payload answers 500 to who deletes a preference that is not there (no upstream issue was found on 2026-11-29).
 * @throws NotFound
 */
export async function refuseMissingPreference(req: PayloadRequest): Promise<void> {
  const { payload, routeParams, t, user } = req;
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    limit: 1,
    where: {
      and: [
        { key: { equals: String(routeParams?.key) } },
        { 'user.value': { equals: user?.id } },
        { 'user.relationTo': { equals: user?.collection } },
      ],
    },
  });
  if (docs.length === 0) throw new NotFound(t);
}

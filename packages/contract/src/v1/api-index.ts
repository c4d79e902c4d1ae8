import { z } from 'zod';

/** What stands at the base of the API: the way to everything else. */
export const apiIndex = z
  .object({
    title: z.string(),
    document: z.url().meta({ description: 'The OpenAPI document' }),
    licence: z.url().nullable().meta({ description: 'Licence of the texts; null where none was given' }),
    endpoints: z.array(
      z.object({
        name: z.string().meta({ description: 'Its `operationId` in the document' }),
        summary: z.string(),
        url: z.string().meta({ description: 'Its address; `{…}` stands for what is asked for' }),
      }),
    ),
  })
  .meta({ id: 'ApiIndex' });
export type ApiIndex = z.infer<typeof apiIndex>;

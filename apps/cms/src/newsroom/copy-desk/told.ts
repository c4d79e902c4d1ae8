import * as z from 'zod/mini';
import { finding } from '../../editions/copy-desk/finding';

/** What the CMS has to say of a draft as it is stored. */
const told = z.object({
  findings: z.array(finding),
  /** The reasons that were given before, by the keys of their findings. */
  acknowledged: z.array(z.object({ key: z.string(), why: z.string() })),
});
export type Told = z.infer<typeof told>;

/** What `copyDeskEndpoint` answers; null for anything else, as for a refusal. */
const parseTold = (json: unknown): Told | null => told.safeParse(json).data ?? null;

/** Asks the CMS; null where it does not answer: what it refuses, it refuses once more at publication. */
export async function askDesk(slug: string, id: string): Promise<Told | null> {
  const answer = await fetch(`/api/${slug}/${id}/copy-desk`).catch(() => null);
  return answer?.ok ? parseTold(await answer.json()) : null;
}

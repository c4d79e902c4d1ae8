import { eventItem, newsItem, type EventItem, type NewsItem } from '@eyvan/contract';
import {
  previewAnswer,
  previewPath,
  previewText,
  previewToken,
  type PreviewAnswer,
  type PreviewRequest,
} from '@eyvan/wire';
import { signatureHeader, signBody } from '@eyvan/wire/signature';
import { Agent, request as send } from 'undici';

/** Its own connections, as those of `forward.ts`. */
const dispatcher = new Agent({
  headersTimeout: 5000,
  bodyTimeout: 5000,
  connect: { timeout: 2000 },
  connections: 16,
});

interface Place {
  cmsUrl: string;
  secret: string;
}

/**
 * Asks the CMS what a preview shows, past everything of Next's that keeps answers. Null for what is no preview, whatever
 * the reason.
 * @throws Error when the CMS says neither
 */
async function ask({ cmsUrl, secret }: Place, asked: PreviewRequest): Promise<unknown> {
  if (!previewToken.safeParse(asked.token).success) return null;
  const body = JSON.stringify(asked);
  const { body: answer, statusCode } = await send(cmsUrl + previewPath, {
    dispatcher,
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      [signatureHeader]: signBody(secret, previewText(body), new Date()),
    },
  });
  if (statusCode === 200) return answer.json();
  await answer.dump();
  if (statusCode === 404) return null;
  throw new Error(`The CMS answered ${statusCode} when it was asked for a preview`);
}

/** An item as it would be if it were published now. */
export type Preview = Pick<PreviewAnswer, 'until' | 'isIncomplete'> &
  ({ type: 'news'; item: NewsItem } | { type: 'event'; item: EventItem });

/** What is being written may be too long; anything else must be as the contract has it. @throws ZodError */
function parseItem<Item>(
  shape: { safeParse: typeof newsItem.safeParse } | { safeParse: typeof eventItem.safeParse },
  item: unknown,
): Item {
  const parsed = shape.safeParse(item);
  if (parsed.success) return parsed.data as Item;
  if (parsed.error.issues.some(({ code }) => code !== 'too_big')) throw parsed.error;
  return item as Item;
}

/** The preview at an address; null where there is none. */
export async function askPreview(place: Place, language: string, token: string): Promise<Preview | null> {
  const answered = await ask(place, { language, token, wants: 'item' });
  if (answered === null) return null;
  const { type, item, ...rest } = previewAnswer.parse(answered);
  return type === 'news'
    ? { ...rest, type, item: parseItem<NewsItem>(newsItem, item) }
    : { ...rest, type, item: parseItem<EventItem>(eventItem, item) };
}

/** Whether there is a preview at an address. */
export const isPreview = async (place: Place, language: string, token: string): Promise<boolean> =>
  (await ask(place, { language, token, wants: 'life' })) !== null;

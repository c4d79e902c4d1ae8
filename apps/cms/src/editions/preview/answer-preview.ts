import { isPaneToken, previewPaths, type PreviewAnswer, type PreviewRequest } from '@eyvan/wire';
import { createLocalReq, type Payload } from 'payload';
import { env } from '../../platform/env';
import { findPane } from './panes';
import { findDraft, toDraftAnswer } from './read-draft';
import { findLink } from './store';

async function answerLink(
  payload: Payload,
  { language, token, wants }: PreviewRequest,
): Promise<PreviewAnswer | object | null> {
  const link = await findLink(payload, token);
  if (link?.language !== language) return null;
  const req = await createLocalReq({}, payload);
  const edition = await findDraft(req, { collection: link.slug, id: link.edition });
  if (edition?.language !== language) return null;
  // Who takes a text off the site does not mean that others go on reading it by a link of before.
  if (edition.withdrawnAt && Date.parse(edition.withdrawnAt) > Date.parse(link.createdAt)) return null;
  if (wants === 'life') return {};
  const picturesUrl = env.SITE_URL + previewPaths.pictures(language, token);
  const answer = await toDraftAnswer(req, link.slug, edition, picturesUrl);
  return { ...answer, until: link.expiresAt };
}

/** What the site is told of a preview; null for what is none, whatever the reason. */
export async function answerPreview(
  payload: Payload,
  asked: PreviewRequest,
): Promise<PreviewAnswer | object | null> {
  if (!isPaneToken(asked.token)) return answerLink(payload, asked);
  const pane = findPane(asked.token);
  if (pane?.language !== asked.language) return null;
  return asked.wants === 'life' ? {} : pane.answer;
}

import { fitsScript, isLocaleCode, locales } from '@eyvan/locales';
import type { PayloadRequest } from 'payload';
import { sessionHeader } from '../platform/locks/lock';
import { plainWords } from '../content/rich-text/plain-words';
import { toComplaint, type Complaint } from '../platform/refusals/refuse';
import { editionSlugs, titleOf, type Edition } from '../content/edition';

/** Whether an edition is written in the script of its language, as far as its words tell. */
export function hasOwnScript(edition: Partial<Edition>): boolean {
  const { language, summary, body } = edition;
  if (!isLocaleCode(language)) return true;
  const titles = editionSlugs.map((slug) => titleOf(edition, slug));
  return fitsScript([...titles, summary ?? '', plainWords(body)].join(' '), language);
}

/**
 * Asks before an English text goes out as a Persian one, as a language that was chosen by mistake cannot be changed
 * afterwards. `scriptMeant: true` is the answer. People are asked: at the form, which says its session, and where they
 * plan. Programs over REST are not, nor is the system itself (seed, importer, what was planned and asked before).
 */
export function questionScript(req: PayloadRequest, edition: Edition): Complaint[] {
  const isAtForm = Boolean(req.user && req.headers?.get(sessionHeader));
  const isAsked = isAtForm || req.context.isRehearsal;
  if (!isAsked || edition.scriptMeant || !isLocaleCode(edition.language) || hasOwnScript(edition)) return [];
  const { ownName } = locales[edition.language];
  return [toComplaint(req, 'language', 'otherScript', { language: ownName })];
}

import { defaultLocale, isLocaleCode } from '@eyvan/locales';
import { wordsIn } from '../../platform/i18n/words';
import { toNoticePath, type NoticeRow } from '../notices/notice';
import { sayNotice } from '../notices/say-notice';

/** A mail as it is handed over: plain text. */
export interface Mail {
  subject: string;
  text: string;
}

const subjectMax = 150;

/** What could end a line of the head, and what turns one around. */
const lineEnds = /[\p{Cc}\u2028\u2029]+/gu;
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/gu;

/** One line for the head of a mail: whatever somebody has called themselves, or a text. */
function toSubject(sentence: string): string {
  const line = sentence.replace(bidiControls, '').replace(lineEnds, ' ').replace(/ +/g, ' ').trim();
  return [...line].length > subjectMax ? `${[...line].slice(0, subjectMax - 1).join('')}…` : line;
}

interface Reader {
  /** The language of their admin, as far as it is known: otherwise that of the newsroom. */
  language: string | null;
  cmsUrl: string;
  adminRoute: string;
  /** The newsroom, by the name of its site. */
  house: string;
}

/** A notice as a mail, with the way to what it tells of. */
export function toMail(notice: NoticeRow, { language, cmsUrl, adminRoute, house }: Reader): Mail {
  const words = wordsIn(isLocaleCode(language) ? language : defaultLocale);
  const { kind, note = null, title, whoName = null } = notice;
  const told = { kind, who: whoName, title: title ?? '', note };
  const text = [
    sayNotice(words, told),
    '',
    words('mail_open'),
    cmsUrl + toNoticePath(adminRoute, notice),
    '',
    '-- ',
    words('mail_footer', { house }),
    '',
  ];
  // Without what somebody wrote: that is for the mail itself.
  const subject = toSubject(sayNotice(words, { ...told, note: '' })).replace(/ ?[:：]$/u, '');
  return { subject, text: text.join('\n') };
}

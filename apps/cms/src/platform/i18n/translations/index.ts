import type { AdminWords } from './admin-words';
import ar from './ar';
import az from './az';
import en from './en';
import fa from './fa';
import fr from './fr';
import kk from './kk';
import ky from './ky';
import ru from './ru';
import tk from './tk';
import tr from './tr';
import uz from './uz';
import zh from './zh';

export type { AdminWords };

/** The words of the admin by language of the one who reads; what a language lacks is shown in English. */
export const adminWords: Record<string, AdminWords> = { tk, ru, en, fa, tr, az, uz, kk, ky, zh, fr, ar };

/** The words for who reads the admin in `language`; English where that is none of ours, or where nobody reads. */
export const getAdminWords = (language = 'en'): AdminWords => adminWords[language] ?? adminWords.en!;

import type { Language } from '@payloadcms/translations';
import { ar as payloadAr } from '@payloadcms/translations/languages/ar';
import { az as payloadAz } from '@payloadcms/translations/languages/az';
import { en as payloadEn } from '@payloadcms/translations/languages/en';
import { fa as payloadFa } from '@payloadcms/translations/languages/fa';
import { fr as payloadFr } from '@payloadcms/translations/languages/fr';
import { ru as payloadRu } from '@payloadcms/translations/languages/ru';
import { tr as payloadTr } from '@payloadcms/translations/languages/tr';
import { zh as payloadZh } from '@payloadcms/translations/languages/zh';
import { ar } from './ar';
import { az } from './az';
import { en } from './en';
import { fa } from './fa';
import { fr } from './fr';
import { kk } from './kk';
import { ky } from './ky';
import { layOver } from './overlay';
import { ru } from './ru';
import { tk } from './tk';
import { tr } from './tr';
import { uz } from './uz';
import { zh } from './zh';

/** Payload’s own words as they are shown, by language in the order of the newsroom. Four it does not bring itself. */
export const payloadWords = {
  tk,
  ru: layOver(payloadRu, ru),
  en: layOver(payloadEn, en),
  fa: layOver(payloadFa, fa),
  tr: layOver(payloadTr, tr),
  az: layOver(payloadAz, az),
  uz,
  kk,
  ky,
  zh: layOver(payloadZh, zh),
  fr: layOver(payloadFr, fr),
  ar: layOver(payloadAr, ar),
} satisfies Record<string, Language>;

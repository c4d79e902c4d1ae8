import type { Alternate } from '@eyvan/contract';
import { isLocaleCode, locales, orderForReader, type LocaleCode } from '@eyvan/locales';
import { toPath } from '@/routes';

interface LanguageLinksProps {
  locale: LocaleCode;
  alternates: Alternate[];
}

/** Languages by their own names, those that the reader is likeliest to know first. */
export function LanguageLinks({ locale, alternates }: LanguageLinksProps) {
  const urls = new Map(alternates.map((alternate) => [alternate.locale, alternate.url]));
  return (
    <ul className="language-links">
      {orderForReader([...urls.keys()].filter(isLocaleCode), locale).map((code) => {
        const { ownName, hreflang, direction } = locales[code];
        return (
          <li key={code}>
            <a
              href={toPath(urls.get(code)!)}
              lang={hreflang}
              hrefLang={hreflang}
              dir={direction}
              rel="alternate"
            >
              {ownName}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

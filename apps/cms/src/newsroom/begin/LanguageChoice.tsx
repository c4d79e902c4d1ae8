'use client';
import { toast } from '@payloadcms/ui';
import { useState } from 'react';
import { parseAnswer, sayRefused } from '../rest/parse-answer';
import { useWords } from '../../platform/i18n/use-words';

interface Props {
  slug: string;
  adminRoute: string;
  languages: { code: string; name: string; direction: string; hreflang: string }[];
}

/** One button a language: begins an empty edition in it, and opens its form. */
export function LanguageChoice({ slug, adminRoute, languages }: Props) {
  const { words } = useWords();
  const [isBusy, setIsBusy] = useState(false);
  const begin = async (language: string) => {
    setIsBusy(true);
    try {
      const response = await fetch(`/api/${slug}?draft=true&depth=0&locale=${language}`, {
        method: 'POST',
        body: JSON.stringify({ language }),
        headers: { 'content-type': 'application/json' },
      });
      const answer = parseAnswer(await response.json());
      if (answer.doc) {
        // Loaded as a whole: the admin takes over the language as its locale, for the words of pictures.
        window.location.assign(
          `${adminRoute}/collections/${slug}/${String(answer.doc.id)}?locale=${language}`,
        );
        return;
      }
      toast.error(sayRefused(response, answer));
    } catch {
      toast.error(words('reason_offline'));
    }
    setIsBusy(false);
  };
  return (
    <ul className="eyvan-begin__languages">
      {languages.map(({ code, name, direction, hreflang }) => (
        <li key={code}>
          <button
            type="button"
            lang={hreflang}
            dir={direction}
            data-language={code}
            disabled={isBusy}
            onClick={() => void begin(code)}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}

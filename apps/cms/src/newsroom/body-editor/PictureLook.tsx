'use client';
import { isLocaleCode, locales } from '@eyvan/locales';
import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { useWords } from '../../platform/i18n/use-words';

const text = z.optional(z.nullable(z.string()));
const picture = z.object({ thumbnailURL: text, alt: text, caption: text, credit: text });
type Look = z.infer<typeof picture>;

const said = ['alt', 'caption', 'credit'] as const;

/** Below the picture of a block: how readers get it, in the language of the text. */
export function PictureLook() {
  const { words } = useWords();
  const { data } = useDocumentInfo();
  const language: unknown = data?.language;
  const id = useFormFields(([fields]) => fields.image?.value);
  const own = useFormFields(([fields]) => fields.caption?.value);
  const [look, setLook] = useState<{ id: string; picture: Look } | null>(null);
  useEffect(() => {
    if (typeof id !== 'string' || !isLocaleCode(language)) return;
    const leave = new AbortController();
    const load = async () => {
      const query = `depth=0&locale=${language}&fallback-locale=null`;
      const answer = await fetch(`/api/media/${id}?${query}`, { signal: leave.signal }).catch(() => null);
      const read = picture.safeParse(answer?.ok ? await answer.json() : null);
      if (read.success && !leave.signal.aborted) setLook({ id, picture: read.data });
    };
    void load();
    return () => leave.abort();
  }, [id, language]);
  if (!look || look.id !== id || !isLocaleCode(language)) return null;
  const { direction, hreflang } = locales[language];
  const shown = { ...look.picture, ...(typeof own === 'string' && own.trim() ? { caption: own } : {}) };
  return (
    <div className="eyvan-picture-look">
      {shown.thumbnailURL ? <img src={shown.thumbnailURL} alt="" /> : null}
      <dl>
        {said.map((name) => (
          <div key={name}>
            <dt>{words(name)}</dt>
            <dd lang={hreflang} dir={direction}>
              {shown[name] || '–'}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

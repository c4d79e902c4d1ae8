import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { languageName } from '@/i18n/names';
import { InlineHtml } from '@/ui/InlineHtml';
import type { BlockOf } from './block-of';

interface PassageBlockProps {
  locale: LocaleCode;
  block: BlockOf<'passage'>;
}

/** Paragraphs in another language: set in its own direction and script, and named in the reader's. */
export async function PassageBlock({ locale, block }: PassageBlockProps) {
  const t = await getTranslations({ locale, namespace: 'Body' });
  return (
    <section className="passage" aria-label={t('passageIn', { language: languageName(locale, block.lang) })}>
      <div lang={block.lang} dir={block.dir}>
        {block.paragraphs.map((html, index) => (
          <InlineHtml as="p" key={index} html={html} />
        ))}
      </div>
    </section>
  );
}

import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { InlineHtml } from '@/ui/InlineHtml';
import type { BlockOf } from './block-of';
import { placeOf, toDigits } from './note-marks';

interface FootnotesBlockProps {
  locale: LocaleCode;
  block: BlockOf<'footnotes'>;
}

/** The notes of a text, each with the way back to its place. */
export async function FootnotesBlock({ locale, block }: FootnotesBlockProps) {
  const t = await getTranslations({ locale, namespace: 'Body' });
  return (
    <section className="footnotes" aria-label={t('footnotes')}>
      <ol>
        {block.notes.map(({ id, html }, index) => (
          <li key={id} id={id}>
            <InlineHtml as="span" html={html} />{' '}
            <a href={`#${placeOf(id)}`} aria-label={t('backToText', { note: toDigits(index + 1, locale) })}>
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

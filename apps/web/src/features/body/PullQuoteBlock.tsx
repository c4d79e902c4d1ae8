import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import type { BlockOf } from './block-of';

interface PullQuoteBlockProps {
  locale: LocaleCode;
  block: BlockOf<'pullQuote'>;
}

/** A sentence of the text set large; said to be one, as who listens meets it a second time. */
export async function PullQuoteBlock({ locale, block }: PullQuoteBlockProps) {
  const t = await getTranslations({ locale, namespace: 'Body' });
  return (
    <aside className="pull-quote" aria-label={t('pullQuote')}>
      <p>{block.text}</p>
      {block.attribution ? <p className="pull-quote-name">{block.attribution}</p> : null}
    </aside>
  );
}

import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import type { BlockOf } from './block-of';

interface EmbedBlockProps {
  locale: LocaleCode;
  block: BlockOf<'embed'>;
}

/** Something on another host, as a link: nothing of that host is loaded before a reader goes there. */
export async function EmbedBlock({ locale, block }: EmbedBlockProps) {
  const t = await getTranslations({ locale, namespace: 'Body' });
  return (
    <p className="embed">
      <a href={block.url} rel="noopener noreferrer">
        {block.title}
      </a>{' '}
      <span className="embed-host">{t('embedOnHost', { host: block.host })}</span>
    </p>
  );
}

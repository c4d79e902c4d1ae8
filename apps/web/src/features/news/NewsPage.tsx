import type { NewsItem } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { Gallery } from '@/ui/Gallery';
import { Section } from '@/ui/Section';
import { Body } from '../body/Body';
import { Corrections, CorrectionsNotice } from '../items/Corrections';
import { FactsChangedNotice } from '../items/FactsChangedNotice';
import { ItemImage } from '../items/ItemImage';
import { ItemKicker } from '../items/ItemKicker';
import { ItemTimes } from '../items/ItemTimes';
import { PrintedAddress } from '../items/PrintedAddress';
import { ReadIn } from '../items/ReadIn';
import { splitLead } from '../items/split-lead';
import { NewsSource } from './NewsSource';
import { RelatedEvents } from './RelatedEvents';

interface NewsPageProps {
  locale: LocaleCode;
  item: NewsItem;
}

/** One story, whole. */
export async function NewsPage({ locale, item }: NewsPageProps) {
  const t = await getTranslations({ locale, namespace: 'NewsPage' });
  const { standfirst, blocks } = splitLead(item.summary, item.body);
  return (
    <article className="item">
      <header className="item-head">
        <ItemKicker locale={locale} categories={item.categories} cities={item.cities} />
        <h1>{item.headline}</h1>
        {standfirst ? <p className="standfirst">{standfirst}</p> : null}
        <FactsChangedNotice locale={locale} factsChanged={item.factsChanged} />
      </header>
      <div className="item-rail meta">
        {item.byline ? <p className="byline">{t('byline', { name: item.byline })}</p> : null}
        <ItemTimes
          locale={locale}
          publishedAt={item.publishedAt}
          updatedAt={item.updatedAt}
          words="NewsPage"
        />
        <CorrectionsNotice locale={locale} corrections={item.corrections} />
      </div>
      <div className="item-picture">
        <ItemImage locale={locale} item={item} sizes="(min-width: 60rem) 60rem" />
      </div>
      <div className="item-columns">
        <div className="item-text">
          {item.dateline ? <p className="dateline">{item.dateline}</p> : null}
          <Body locale={locale} blocks={blocks} />
          <NewsSource locale={locale} source={item.source} />
          <Corrections locale={locale} corrections={item.corrections} />
          <PrintedAddress item={item} />
        </div>
        <div className="item-rail">
          <ReadIn locale={locale} alternates={item.alternates} />
        </div>
      </div>
      {item.gallery.length > 0 ? (
        <Section id="gallery" heading={t('gallery')} className="item-after">
          <Gallery locale={locale} images={item.gallery} />
        </Section>
      ) : null}
      {item.relatedEvents.length > 0 ? (
        <Section id="related-events" heading={t('relatedEvents')} className="item-after">
          <RelatedEvents locale={locale} events={item.relatedEvents} />
        </Section>
      ) : null}
    </article>
  );
}

import type { EventItem } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
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
import { NewsList } from '../news/NewsList';
import { EventFacts } from './EventFacts';
import { EventNotice } from './EventNotice';
import { Participants } from './Participants';

interface EventPageProps {
  locale: LocaleCode;
  item: EventItem;
}

/** One event, whole: what must be known first, then what, when, where, how, who, and the text. */
export async function EventPage({ locale, item }: EventPageProps) {
  const t = await getTranslations({ locale, namespace: 'EventPage' });
  const { standfirst, blocks } = splitLead(item.summary, item.body);
  return (
    <article className="item event">
      <header className="item-head">
        <EventNotice locale={locale} event={item} />
        <ItemKicker locale={locale} categories={item.categories} cities={item.cities} />
        <h1>{item.title}</h1>
        {standfirst ? <p className="standfirst">{standfirst}</p> : null}
        <FactsChangedNotice locale={locale} factsChanged={item.factsChanged} />
      </header>
      <EventFacts locale={locale} event={item} />
      {item.participants.length > 0 ? (
        <Section id="participants" heading={t('participants')} className="item-participants">
          <Participants locale={locale} participants={item.participants} />
        </Section>
      ) : null}
      <div className="item-picture">
        <ItemImage locale={locale} item={item} sizes="(min-width: 60rem) 60rem" />
      </div>
      <div className="item-columns">
        <div className="item-text">
          <Body locale={locale} blocks={blocks} />
          <Corrections locale={locale} corrections={item.corrections} />
          <PrintedAddress item={item} />
        </div>
        <div className="item-rail meta">
          <ItemTimes
            locale={locale}
            publishedAt={item.publishedAt}
            updatedAt={item.updatedAt}
            words="EventPage"
          />
          <CorrectionsNotice locale={locale} corrections={item.corrections} />
          <ReadIn locale={locale} alternates={item.alternates} />
        </div>
      </div>
      {item.coverage.length > 0 ? (
        <Section id="coverage" heading={t('coverage')} className="item-after">
          <NewsList locale={locale} items={item.coverage} level={3} />
        </Section>
      ) : null}
    </article>
  );
}

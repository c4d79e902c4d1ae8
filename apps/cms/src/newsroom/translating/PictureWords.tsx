'use client';
import { lengthMax } from '@eyvan/contract';
import { locales, type LocaleCode } from '@eyvan/locales';
import { useId, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../platform/i18n/use-words';
import { send } from '../editions-panel/send';
import type { PictureSource } from './source';

interface Props {
  picture: PictureSource;
  /** The languages of the source, and of the edition that is open. */
  from: LocaleCode;
  to: LocaleCode;
}

const fields = [
  { name: 'alt', max: lengthMax.alt },
  { name: 'caption', max: lengthMax.caption },
] as const;

/** Within the form of the edition Enter would save that. */
const keepEnter = (event: KeyboardEvent) => {
  if (event.key === 'Enter') event.preventDefault();
};

/** The words of one picture in the language of the translation, and those of the source to go by. */
export function PictureWords({ picture, from, to }: Props) {
  const { words } = useWords();
  const id = useId();
  const [own, setOwn] = useState({ alt: picture.own.alt ?? '', caption: picture.own.caption ?? '' });
  const [stored, setStored] = useState(own);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isSaved = own.alt === stored.alt && own.caption === stored.caption;
  const save = async () => {
    setIsBusy(true);
    const query = `locale=${to}&fallback-locale=null&depth=0`;
    const wrong = await send('PATCH', `/api/media/${picture.id}?${query}`, own);
    setRefusal(wrong);
    if (!wrong) setStored(own);
    setIsBusy(false);
  };
  return (
    <li data-picture={picture.id} data-lacks={!stored.alt || undefined}>
      {picture.thumb ? <img src={picture.thumb} alt="" /> : null}
      <div>
        {fields.map(({ name, max }) => (
          <div key={name} className="eyvan-source__picture-field">
            <label htmlFor={`${id}-${name}`}>{words(name)}</label>
            <p lang={locales[from].hreflang} dir={locales[from].direction}>
              {picture.source[name] || '–'}
            </p>
            <input
              id={`${id}-${name}`}
              type="text"
              lang={locales[to].hreflang}
              dir={locales[to].direction}
              maxLength={max}
              value={own[name]}
              onKeyDown={keepEnter}
              onChange={({ target }) => setOwn((before) => ({ ...before, [name]: target.value }))}
            />
          </div>
        ))}
        {refusal ? (
          <p role="alert" className="eyvan-schedule__refusal">
            {refusal}
          </p>
        ) : null}
        <button type="button" disabled={isBusy || isSaved} onClick={() => void save()}>
          {words('source_savePicture')}
        </button>{' '}
        <span role="status">{isSaved && stored.alt ? words('source_pictureSaved') : ''}</span>
      </div>
    </li>
  );
}

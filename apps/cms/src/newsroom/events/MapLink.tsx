'use client';
import { useDocumentInfo, useForm } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { readMapLink } from '../../content/places/map-link';
import { useWords } from '../../platform/i18n/use-words';

/** Takes latitude and longitude from a link to a map: nothing is asked of the map itself. */
export function MapLink() {
  const { dispatchFields, setModified } = useForm();
  const { hasSavePermission } = useDocumentInfo();
  const { words } = useWords();
  const [link, setLink] = useState('');
  const id = useId();
  if (!hasSavePermission) return null;
  const place = readMapLink(link);
  const take = (text: string) => {
    setLink(text);
    const taken = readMapLink(text);
    if (!taken) return;
    for (const path of ['latitude', 'longitude'] as const)
      dispatchFields({ type: 'UPDATE', path, value: taken[path], valid: true });
    setModified(true);
  };
  return (
    <div className="field-type text eyvan-map-link">
      <label htmlFor={id} className="field-label">
        {words('mapLink')}
      </label>
      <div className="field-type__wrap">
        <input
          {...{ id }}
          type="text"
          dir="ltr"
          autoComplete="off"
          aria-describedby={`${id}-help`}
          value={link}
          onChange={({ currentTarget }) => take(currentTarget.value)}
        />
      </div>
      <p id={`${id}-help`} role="status" className="eyvan-zone-note">
        {place
          ? words('mapLink_taken', { latitude: place.latitude, longitude: place.longitude })
          : words(link.trim() ? 'mapLink_none' : 'mapLinkHelp')}
      </p>
    </div>
  );
}

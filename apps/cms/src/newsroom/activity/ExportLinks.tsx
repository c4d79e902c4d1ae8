import type { BeforeListTableServerProps } from 'payload';
import { wordsIn } from '../../platform/i18n/words';

const formats = { csv: 'CSV', jsonl: 'JSON Lines' };

/** Above the list of the trail: the whole of it, to keep. */
export const ExportLinks = ({ i18n, payload }: BeforeListTableServerProps) => (
  <p className="eyvan-activity__export">
    {wordsIn(i18n.language)('activity_export')}{' '}
    {Object.entries(formats).map(([format, name]) => (
      <a key={format} href={`${payload.config.routes.api}/activity/export?format=${format}`} download>
        {name}
      </a>
    ))}
  </p>
);

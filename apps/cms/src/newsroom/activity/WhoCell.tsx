import type { DefaultServerCellComponentProps } from 'payload';
import { wordsIn } from '../../platform/i18n/words';

/** Who did something; what nobody did was done by the newsroom itself. */
export const WhoCell = ({ cellData, i18n }: DefaultServerCellComponentProps) => (
  <span>{cellData ? String(cellData) : wordsIn(i18n.language)('activity_system')}</span>
);

import { contrastOf, ivory } from '@eyvan/ornament';
import { checkInTurn, validateInWords } from '../../platform/refusals/refuse';

/** What says something by its shape alone (WCAG 2.2, 1.4.11). By night the site lightens a colour by itself. */
const contrastMin = 3;

/** Takes a colour (`#8E1B1B`) that can be seen on the pages of the site. For Payload's `validate`. */
export const checkColour = checkInTurn(
  validateInWords(
    (value) => /^#[0-9a-f]{6}$/i.test(String(value)),
    'writtenLike',
    () => ({ example: '#8E1B1B' }),
  ),
  validateInWords(
    (value) => contrastOf(String(value), ivory) >= contrastMin,
    'faintColour',
    () => ({ ground: ivory }),
  ),
);

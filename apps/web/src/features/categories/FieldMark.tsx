import { categoryCode, knownWord, type CategoryCode, type OpenWord } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { drawMark } from '@eyvan/ornament';
import { Ornament } from '@/ui/Ornament';
import { readOwnColour } from './own-colour';

interface FieldMarkProps {
  locale: LocaleCode;
  field: OpenWord<CategoryCode>;
}

/**
 * The woven mark of a creative field, in its dye, or in the colour that the newsroom gave it. A field that came to the
 * network after this site was made has none yet.
 */
export async function FieldMark({ locale, field }: FieldMarkProps) {
  const known = knownWord(categoryCode, field);
  const colour = await readOwnColour(locale, field);
  return (
    <span className="field-mark" data-field={field}>
      {known ? <Ornament svg={drawMark({ field: known, ...(colour ? { colour } : {}) })} /> : null}
    </span>
  );
}

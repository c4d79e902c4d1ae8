import { categoryCode, knownWord, type CategoryCode, type OpenWord } from '@eyvan/contract';
import { drawMark } from '@eyvan/ornament';
import { Ornament } from './Ornament';

/** The woven mark of a creative field, in its dye. A field that came to the network after this site was made has none yet. */
export function FieldMark({ field }: { field: OpenWord<CategoryCode> }) {
  const known = knownWord(categoryCode, field);
  return (
    <span className="field-mark" data-field={field}>
      {known ? <Ornament svg={drawMark({ field: known })} /> : null}
    </span>
  );
}

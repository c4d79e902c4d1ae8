import type { CategoryCode } from '@eyvan/contract';
import { drawMark } from '@eyvan/ornament';
import { Ornament } from './Ornament';

/** The woven mark of a creative field, in its dye. */
export function FieldMark({ field }: { field: CategoryCode }) {
  return (
    <span className="field-mark" data-field={field}>
      <Ornament svg={drawMark({ field })} />
    </span>
  );
}

import type { CategoryCode } from '@eyvan/contract';
import { drawPlate } from '@eyvan/ornament';
import { Ornament } from '@/ui/Ornament';

interface PlateProps {
  /** The item's id: the same item has the same carpet everywhere. */
  seed: string;
  field: CategoryCode;
}

const size = { width: 960, height: 540 };

/** The ornament that stands in for a missing picture. */
export function Plate({ seed, field }: PlateProps) {
  return <Ornament className="plate" svg={drawPlate({ seed, field, ...size, scheme: 'light' })} />;
}

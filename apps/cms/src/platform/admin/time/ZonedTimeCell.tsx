'use client';
import type { DefaultCellComponentProps } from 'payload';
import { PersianDay } from './PersianDay';
import { useNewsroomZone } from '../../time/NewsroomZone';
import { toWallClock } from '../../time/wall-clock';
import { isZone } from './is-zone';

/** A time in a list, by the clocks of its zone; which zone that is, where it is not the newsroom's. */
export function ZonedTimeCell({
  cellData,
  rowData,
  zoneField,
}: DefaultCellComponentProps & { zoneField?: string }) {
  const newsroomZone = useNewsroomZone();
  if (typeof cellData !== 'string' || !cellData) return null;
  const named: unknown = zoneField ? rowData?.[zoneField] : null;
  const zone = isZone(named) ? named : newsroomZone;
  const shown = toWallClock(cellData, zone).replace('T', ' ');
  return (
    <>
      <span dir="ltr">{zone === newsroomZone ? shown : `${shown} (${zone})`}</span>
      <PersianDay instant={cellData} zone={zone} />
    </>
  );
}

import { dayAndTime } from '../../i18n/date-format';

const fieldPath = '/platform/admin/time/ZonedTime#ZonedTime';
const cellPath = '/platform/admin/time/ZonedTimeCell#ZonedTimeCell';

/** The cell of a time of the newsroom. */
export const timeCell = cellPath;

/** A day and an hour as the clocks of the newsroom show them, whatever the browser's zone is. */
export const newsroomTime = {
  ...dayAndTime,
  components: { Field: fieldPath, Cell: cellPath },
} as const;

/**
 * The same by the clocks of the zone that another field of the document names: hours of an event are those of its place.
 * @param more the field of the end that goes along when this, its beginning, is moved past it
 */
export const timeInZoneOf = (zoneField: string, more: { endField?: string } = {}) => ({
  ...dayAndTime,
  components: {
    Field: { path: fieldPath, clientProps: { zoneField, ...more } },
    Cell: { path: cellPath, clientProps: { zoneField } },
  },
});

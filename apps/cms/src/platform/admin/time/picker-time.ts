import { toWallClock } from '../../time/wall-clock';

const two = (number: number) => String(number).padStart(2, '0');

/** What a picker shows, as it thinks in the browser's zone: the hours of another zone, taken for the browser's own. */
export const toPicker = (instant: string, zone: string): Date => new Date(toWallClock(instant, zone));

/** The hours that somebody has picked, without the zone of the browser: `2027-03-01T10:00`. */
export const toPicked = (date: Date): string =>
  [
    [String(date.getFullYear()).padStart(4, '0'), two(date.getMonth() + 1), two(date.getDate())].join('-'),
    [two(date.getHours()), two(date.getMinutes())].join(':'),
  ].join('T');

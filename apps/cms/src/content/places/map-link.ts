/** A place on the earth: WGS 84, degrees. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

const number = String.raw`[+-]?\d{1,3}(?:\.\d+)?`;
const pair = new RegExp(String.raw`^\s*(${number})\s*[,;\s]\s*(${number})\s*$`);

/** About a tenth of a metre: more digits are noise. */
const digits = 6;
const round = (degrees: number) => Number(degrees.toFixed(digits));

/** @returns null for what lies nowhere */
function toCoordinates(latitude: unknown, longitude: unknown): Coordinates | null {
  const [lat, lon] = [latitude, longitude].map((one) =>
    typeof one === 'string' && /\d/.test(one) ? Number(one) : NaN,
  ) as [number, number];
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return null;
  return { latitude: round(lat), longitude: round(lon) };
}

const latitudeFirst = (text: string | null | undefined): Coordinates | null => {
  const [, latitude, longitude] = pair.exec(text ?? '') ?? [];
  return toCoordinates(latitude, longitude);
};

/** As maps have it that count as mathematicians do: x, then y. */
const longitudeFirst = (text: string | null | undefined): Coordinates | null => {
  const [, longitude, latitude] = pair.exec(text ?? '') ?? [];
  return toCoordinates(latitude, longitude);
};

type Reader = (url: URL, whole: string) => Coordinates | null;

const after = (whole: string, pattern: RegExp) => pattern.exec(whole);

/** The mark first; where there is none, the middle of what is shown. */
const openStreetMap: Reader = ({ hash, searchParams }) =>
  toCoordinates(searchParams.get('mlat'), searchParams.get('mlon')) ??
  toCoordinates(searchParams.get('lat'), searchParams.get('lon')) ??
  latitudeFirst(/^#(?:.*&)?map=[\d.]+\/([^/&]+\/[^/&]+)/.exec(hash)?.[1]?.replace('/', ','));

const google: Reader = ({ searchParams }, whole) => {
  // The place itself; where the map stands is after the @.
  const [, latitude, longitude] = after(whole, new RegExp(`!3d(${number})!4d(${number})`)) ?? [];
  const named = ['q', 'query', 'destination', 'll', 'center', 'sll'].map((name) =>
    latitudeFirst(searchParams.get(name)?.replace(/^loc:/, '')),
  );
  const [, shown] = after(whole, new RegExp(`@(${number},${number})(?:,|$|[/?])`)) ?? [];
  const [, inPath] =
    after(whole, new RegExp(`/(?:place|search|dir)/(${number},\\+?${number})(?:[/?]|$)`)) ?? [];
  return (
    toCoordinates(latitude, longitude) ??
    named.find((one) => one !== null) ??
    latitudeFirst(inPath?.replace('+', '')) ??
    latitudeFirst(shown)
  );
};

const yandex: Reader = ({ searchParams }) => {
  const point = searchParams.get('pt')?.split('~')[0]?.split(',').slice(0, 2).join(',');
  return (
    longitudeFirst(searchParams.get('whatshere[point]')) ??
    longitudeFirst(searchParams.get('poi[point]')) ??
    longitudeFirst(point) ??
    // An address of a route counts the other way round.
    latitudeFirst(searchParams.get('rtext')?.split('~').at(-1)) ??
    longitudeFirst(searchParams.get('ll'))
  );
};

const twoGis: Reader = ({ searchParams }, whole) => {
  const [, place] = after(whole, new RegExp(`/geo/(?:\\d+/)?(${number},${number})(?:[/?]|$)`)) ?? [];
  const shown = searchParams.get('m')?.split('/')[0];
  return longitudeFirst(place) ?? longitudeFirst(shown);
};

/** RFC 5870: latitude first; `?q=` is what Android's maps add, with the place where the rest is 0,0. */
function readGeo(link: string): Coordinates | null {
  const [, path, query] = /^geo:([^?;]*)(?:;[^?]*)?(?:\?(.*))?$/i.exec(link) ?? [];
  const [latitude, longitude] = (path ?? '').split(',');
  const asked = new URLSearchParams(query ?? '').get('q')?.replace(/\(.*\)$/, '');
  return latitudeFirst(asked) ?? toCoordinates(latitude, longitude);
}

/** By the end of the host's name. */
const readers: [host: RegExp, read: Reader][] = [
  [/(?:^|\.)(?:openstreetmap\.org|osm\.org)$/, openStreetMap],
  [/(?:^|\.)google(?:\.[a-z]{2,3}){1,2}$/, google],
  [/(?:^|\.)(?:yandex|ya)(?:\.[a-z]{2,3}){1,2}$/, yandex],
  [/(?:^|\.)2gis(?:\.[a-z]{2,3}){1,2}$/, twoGis],
];

const linkMax = 4000;

/** An address with its escapes read; as it is where they are none. */
function unescape(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/**
 * Where a link of OpenStreetMap, Google, Yandex or 2GIS leads, or a `geo:` address, or two numbers as people copy them
 * from a map (latitude first). Reads the text alone: nothing is asked of anybody, so a shortened link says nothing.
 * @returns null where it says nothing of a place
 */
export function readMapLink(written: string): Coordinates | null {
  const link = written.trim();
  if (link.length > linkMax) return null;
  if (/^geo:/i.test(link)) return readGeo(link);
  const typed = latitudeFirst(link);
  if (typed) return typed;
  const href = /^[a-z]+:\/\//i.test(link) ? link : `https://${link}`;
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  if (!/^https?:$/.test(url.protocol)) return null;
  const read = readers.find(([host]) => host.test(url.hostname))?.[1];
  return read?.(url, unescape(url.href)) ?? null;
}

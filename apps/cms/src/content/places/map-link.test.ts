import fc from 'fast-check';
import { readMapLink } from './map-link';

const arch = { latitude: 37.9501, longitude: 58.3802 };

test.each([
  'https://www.openstreetmap.org/?mlat=37.9501&mlon=58.3802#map=17/37.1/58.1',
  'https://www.openstreetmap.org/#map=17/37.9501/58.3802',
  'https://www.openstreetmap.org/node/123#map=17/37.9501/58.3802&layers=N',
  'openstreetmap.org/?mlat=37.9501&mlon=58.3802',
  'https://osm.org/?lat=37.9501&lon=58.3802&zoom=17',
  'https://www.google.com/maps/@37.9501,58.3802,17z',
  'https://www.google.com/maps/place/A+hall/@37.1,58.1,17z/data=!3m1!4b1!4m6!3m5!1s0x0:0x0!8m2!3d37.9501!4d58.3802!16s',
  'https://www.google.com/maps/search/?api=1&query=37.9501%2C58.3802',
  'https://www.google.com/maps/search/37.9501,+58.3802?entry=tts',
  'https://maps.google.com/?q=37.9501,58.3802',
  'https://maps.google.com.tr/maps?q=loc:37.9501,58.3802&z=17',
  'https://www.google.com/maps/dir/?api=1&destination=37.9501,58.3802',
  'https://yandex.com/maps/?ll=58.3802%2C37.9501&z=17',
  'https://yandex.ru/maps/10335/ashgabat/?ll=58.1,37.1&whatshere%5Bpoint%5D=58.3802%2C37.9501&z=17',
  'https://yandex.com.tr/harita/?pt=58.3802,37.9501,pm2rdm&z=16',
  'https://yandex.kz/maps/?rtext=37.1,58.1~37.9501,58.3802&rtt=auto',
  'https://maps.yandex.ru/?ll=58.3802,37.9501',
  'https://2gis.kz/almaty/geo/9430000000/58.3802,37.9501',
  'https://2gis.ru/geo/58.3802%2C37.9501?m=58.1%2C37.1%2F17',
  'https://2gis.uz/tashkent?m=58.3802%2C37.9501%2F16.5',
  'geo:37.9501,58.3802',
  'geo:37.9501,58.3802,219;u=35',
  'geo:0,0?q=37.9501,58.3802(A hall)',
  ' 37.9501, 58.3802 ',
  '37.9501 58.3802',
])('%s leads to the hall', (link) => expect(readMapLink(link)).toEqual(arch));

test('the southern and the western half of the world are there too', () => {
  expect(readMapLink('https://www.google.com/maps/@-34.6037,-58.3816,15z')).toEqual({
    latitude: -34.6037,
    longitude: -58.3816,
  });
  expect(readMapLink('https://www.openstreetmap.org/#map=15/-34.6037/-58.3816')).toEqual({
    latitude: -34.6037,
    longitude: -58.3816,
  });
});

test.each([
  '',
  'a hall',
  'https://maps.app.goo.gl/abc',
  'https://yandex.com/maps/-/CDabc',
  'https://example.org/?mlat=37.9501&mlon=58.3802',
  'https://notgoogle.example/maps/@37.9,58.3,17z',
  'https://evil-google.com.example.org/@37.9,58.3,1z',
  'https://www.openstreetmap.org/?mlat=91&mlon=58',
  'https://www.openstreetmap.org/?mlat=&mlon=',
  'geo:,',
  'geo:37.9',
  'geo:91,181',
  '37.9501',
  '95, 58',
  'javascript:37.9,58.3',
  '%',
])('%j says nothing of a place', (link) => expect(readMapLink(link)).toBeNull());

const degrees = (max: number) =>
  fc.integer({ min: -max * 1e6, max: max * 1e6 }).map((millionths) => millionths / 1e6);
const places = fc.record({ latitude: degrees(90), longitude: degrees(180) });
// As a map writes them: never 1e-7.
const say = (value: number) => value.toFixed(6);

test('what a map writes comes back as it was, whichever map it is', () => {
  fc.assert(
    fc.property(places, ({ latitude, longitude }) => {
      const [lat, lon] = [say(latitude), say(longitude)];
      const links = [
        `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}`,
        `https://www.openstreetmap.org/#map=12/${lat}/${lon}`,
        `https://www.google.com/maps/@${lat},${lon},12z`,
        `https://www.google.com/maps?q=${lat},${lon}`,
        `https://yandex.com/maps/?ll=${lon}%2C${lat}`,
        `https://2gis.kz/geo/${lon}%2C${lat}`,
        `geo:${lat},${lon}`,
        `${lat}, ${lon}`,
      ];
      const place = { latitude: latitude + 0, longitude: longitude + 0 };
      for (const link of links) {
        const read = readMapLink(link);
        expect([link, read && { latitude: read.latitude + 0, longitude: read.longitude + 0 }]).toEqual([
          link,
          place,
        ]);
      }
    }),
  );
});

test('whatever is pasted, it is a place on the earth or none', () => {
  const hosts = fc.constantFrom(
    'www.google.com/maps',
    'yandex.ru/maps',
    '2gis.kz/geo',
    'osm.org',
    'x.example',
  );
  const pasted = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.tuple(hosts, fc.string()).map(([host, rest]) => `https://${host}/${rest}`),
    fc.string().map((rest) => `geo:${rest}`),
  );
  fc.assert(
    fc.property(pasted, (text) => {
      const read = readMapLink(text);
      if (read === null) return;
      expect(Math.abs(read.latitude)).toBeLessThanOrEqual(90);
      expect(Math.abs(read.longitude)).toBeLessThanOrEqual(180);
    }),
    { numRuns: 500 },
  );
});

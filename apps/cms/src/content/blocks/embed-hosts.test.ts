import { embedSites, isEmbedAllowed } from './embed-hosts';

test.each([
  'https://youtube.com/watch?v=a',
  'https://www.youtube.com/watch?v=a',
  'https://youtu.be/a',
  'https://player.vimeo.com/video/1',
  'https://soundcloud.com/a',
  'https://www.unesco.org/en',
  'https://WWW.UNESCO.ORG/',
  'https://unesco.org:443/',
])('%s may be embedded', (address) => expect(isEmbedAllowed(address)).toBe(true));

test.each([
  'http://youtube.com/watch?v=a',
  'https://notyoutube.com/',
  'https://youtube.com.evil.example/',
  'https://evil.example/youtube.com',
  'https://youtube.com@evil.example/',
  'javascript:alert("youtube.com")',
  'www.youtube.com/watch?v=a',
  'youtube',
  '',
])('%s may not', (address) => expect(isEmbedAllowed(address)).toBe(false));

test('every site that people are told of is one', () => {
  for (const site of embedSites.split(', '))
    expect(isEmbedAllowed(`https://${site.includes('.') ? site : `${site}.com`}/`)).toBe(true);
});

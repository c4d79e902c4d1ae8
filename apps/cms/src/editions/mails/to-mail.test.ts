import type { NoticeRow } from '../notices/notice';
import { toMail } from './to-mail';

const notice: NoticeRow = {
  id: 'n',
  recipient: 'p',
  kind: 'returned',
  document: 'news/1',
  itemId: 'x',
  language: 'fa',
  title: 'ایوان',
  whoName: 'Aýna',
  note: 'Who says so?',
  comment: 'c1',
  createdAt: '2027-01-01T00:00:00.000Z',
};
const reader = {
  language: 'en',
  cmsUrl: 'https://cms.example',
  adminRoute: '/admin',
  house: 'city.example',
};

it('says it in one sentence, with the way there', () => {
  const { subject, text } = toMail(notice, reader);
  expect(subject).toBe('Aýna returned “ایوان”');
  expect(text).toContain('https://cms.example/admin/collections/news/1?locale=fa#comment-c1\n');
  expect(text).toContain('Who says so?');
  expect(text).toContain('city.example');
});

it('speaks the language of who reads, and that of the newsroom where none is known', () => {
  expect(toMail(notice, { ...reader, language: 'ru' }).subject).toContain('возвращает');
  expect(toMail(notice, { ...reader, language: 'zh' }).subject).toBe('Aýna退回《ایوان》');
  for (const language of [null, 'xx', '__proto__'])
    expect(toMail(notice, { ...reader, language }).subject).toContain('gaýtardy');
});

it.each(['\r\nBcc: all@city.example', '\nX: y', '\u2028x', '\u0000', '\u202Ex'])(
  'keeps its subject on one line: %j',
  (bait) => {
    const { subject } = toMail({ ...notice, whoName: `A${bait}`, title: `T${bait}` }, reader);
    expect(subject).not.toMatch(/[\p{Cc}\u2028\u202E]/u);
  },
);

it('cuts what is too long for a subject', () => {
  expect([...toMail({ ...notice, title: 'x'.repeat(400) }, reader).subject]).toHaveLength(150);
});

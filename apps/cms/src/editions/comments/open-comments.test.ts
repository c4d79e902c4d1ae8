import { toOpenComments, type OpenRow } from './open-comments';

let made = 0;
const comment = (author: string, more: Partial<OpenRow> = {}): OpenRow => ({
  id: `c${(made += 1)}`,
  document: 'news/1',
  author,
  ...more,
});

it('counts threads, not answers', () => {
  const first = comment('anna');
  const rows = [first, comment('bahar', { root: first.id }), comment('anna')];
  expect(toOpenComments(rows)).toEqual({ open: 2, mentioned: [] });
  expect(toOpenComments([])).toEqual({ open: 0, mentioned: [] });
});

it('waits for who is mentioned, until they answer in that thread', () => {
  const first = comment('anna', { mentions: ['bahar', 'cem'] });
  expect(toOpenComments([first]).mentioned).toEqual(['bahar', 'cem']);
  const answer = comment('bahar', { root: first.id });
  expect(toOpenComments([first, answer]).mentioned).toEqual(['cem']);
  expect(toOpenComments([first, comment('bahar')]).mentioned).toEqual(['bahar', 'cem']);
  const again = comment('anna', { root: first.id, mentions: ['bahar'] });
  expect(toOpenComments([first, answer, again]).mentioned).toEqual(['bahar', 'cem']);
});

it('waits for nobody who mentions themselves', () => {
  expect(toOpenComments([comment('anna', { mentions: ['anna'] })]).mentioned).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endpoints, problem, problems } from '@eyvan/contract';
import { renderEdge, toUpstream } from './edge.mjs';
import { root } from './run.mjs';

const template = readFileSync(join(root, 'deploy/edge/nginx.conf.template'), 'utf8');

/** The parts of a `map` of nginx as pairs. */
function readMap(variable: string): [key: string, value: string][] {
  const [, block] =
    new RegExp(`map \\S+(?: \\S+)? \\$${variable} \\{\\n([^]*?)\\n {2}\\}`).exec(template) ?? [];
  const lines = (block ?? '').split('\n').map((line) => line.trim().replace(/; # brotli$|;$/, ''));
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [, key, value] = /^('[^']*'|\S+) (.*)$/.exec(line)!;
      return [key!.replace(/^'|'$/g, ''), value!.replace(/^'|'$/g, '')];
    });
}

/** What a map makes of a text, as nginx does: the text itself, then the first pattern, then the default. */
function lookUp(variable: string, text: string): string {
  const pairs = readMap(variable);
  const exact = pairs.find(([key]) => key === text);
  const matching = pairs.find(([key]) => {
    const [, flag, pattern] = /^~(\*?)(.*)$/.exec(key) ?? [];
    return pattern !== undefined && new RegExp(pattern, flag ? 'i' : '').test(text);
  });
  return (exact ?? matching ?? pairs.find(([key]) => key === 'default') ?? ['', ''])[1];
}

describe('the template', () => {
  it('gets every name filled in, and nothing else', () => {
    const text = 'listen ${EDGE_PORT}; # $uri\nbrotli on; # brotli\n';
    expect(renderEdge(text, { EDGE_PORT: '8080' }, { hasBrotli: true })).toBe(
      'listen 8080; # $uri\nbrotli on; # brotli\n',
    );
    expect(renderEdge(text, { EDGE_PORT: '8080' }, { hasBrotli: false })).toBe('listen 8080; # $uri\n');
  });

  it('is not filled in by half', () => {
    expect(() =>
      renderEdge('${EDGE_PORT} ${EDGE_RUN_DIR} ${EDGE_USER}', { EDGE_USER: '' }, { hasBrotli: true }),
    ).toThrow('The edge is not told EDGE_PORT, EDGE_RUN_DIR');
  });

  it('says at its top what each name is, and has no other', () => {
    const used = new Set([...template.matchAll(/\$\{([A-Z_]+)\}/g)].map(([, name]) => name));
    const described = new Set([...template.matchAll(/^# {3}([A-Z_]+) {2,}/gm)].map(([, name]) => name));
    expect([...described].sort()).toEqual([...used].sort());
  });

  it('takes one process of the site or several', () => {
    expect(toUpstream(['127.0.0.1:3000'])).toBe('server 127.0.0.1:3000 max_fails=3 fail_timeout=3s;');
    expect(toUpstream(['a:1', 'b:2'])).toMatch(/^server a:1 [^;]+; server b:2 [^;]+;$/);
  });
});

describe('parameters', () => {
  const known = [
    ...new Set(Object.values(endpoints).flatMap(({ query }) => Object.keys(query.shape))),
  ].sort();

  it('are those of the contract', () => {
    const [pattern] = readMap('is_odd').find(([key]) => key.startsWith('~'))!;
    expect(/\(\?:((?:\w+\|)+\w+)\)=/.exec(pattern)![1]!.split('|')).toEqual(known);
  });

  it.each([
    '',
    'locale=tk',
    'limit=10&locale=tk',
    'locale=tk&category=film&category=design',
    'locale=tk&from=2026-01-01T00%3A00%3A00Z',
  ])('%p is worth a place in the cache', (args) => {
    expect(lookUp('is_odd', args)).toBe('0');
  });

  it.each([
    'x=1',
    'locale=tk&x=1',
    'LOCALE=tk',
    'locale',
    'locale=',
    'locale=tk&',
    '&locale=tk',
    'xlocale=tk',
    'a&locale=tk',
  ])('%p is not', (args) => {
    expect(lookUp('is_odd', args)).toBe('1');
  });
});

describe('the encoding', () => {
  it.each([
    ['', ''],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['gzip;q=0, br;q=0.0', ''],
    ['br;q=0.5', 'br'],
    ['GZIP', 'gzip'],
    ['deflate, zstd', ''],
    ['bread', ''],
  ])('of %p is %p', (accepted, encoding) => {
    expect(lookUp('encoding', accepted)).toBe(encoding);
  });
});

it('every problem is one of the contract, with its own status', () => {
  for (const [key, text] of readMap('problem')) {
    const said = problem.parse(JSON.parse(text));
    expect(Object.values(problems)).toContainEqual(
      expect.objectContaining({ type: said.type, title: said.title }),
    );
    expect(said.status).toBe(key === 'default' ? 400 : Number(key));
  }
});

it.each([
  ['1764000000.000', '@1764000000'],
  ['1764000000.299', '@1764000000'],
  ['1764000000.300', '1'],
  ['1764000000.999', '1'],
])('at %s an answer is good until %s', (now, until) => {
  expect(lookUp('until', now).replace('$now', now.slice(0, -4))).toBe(until);
});

import { endpoints } from '@eyvan/contract';
import { openEmptyNewsroom } from './open-newsroom';
import { apiOf } from './api';

// On one database only: what is tested here stores nothing, or stores the same on both.
const { payload } = await openEmptyNewsroom();
let document: Record<string, any>;

beforeAll(async () => {
  document = (await apiOf(payload)('/openapi.json')).body;
});

function* walk(value: unknown, path = '#'): Generator<[path: string, node: Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>];
  for (const [key, child] of Object.entries(value)) yield* walk(child, `${path}/${key}`);
}

const resolve = (ref: string): unknown =>
  ref
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);

// OpenAPI 3.1.0, sections 4.8.1 to 4.8.12 and 4.8.24.
describe('the OpenAPI document', () => {
  it('says what it is', () => {
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: { title: expect.any(String) as string, version: '1.0.0' },
      servers: [{ url: 'http://localhost:3999/api/v1' }],
    });
  });

  it('has every endpoint, each under a name of its own', () => {
    const operations = Object.entries(document.paths as object).map(([path, item]) => [
      item.get.operationId,
      path,
    ]);
    expect(Object.fromEntries(operations)).toEqual(
      Object.fromEntries(Object.entries(endpoints).map(([name, { path }]) => [name, path])),
    );
  });

  it('leads every reference somewhere', () => {
    const refs = [...walk(document)].flatMap(([path, node]) =>
      typeof node.$ref === 'string' ? [[path, node.$ref]] : [],
    );
    expect(refs.length).toBeGreaterThan(20);
    for (const [path, ref] of refs)
      expect([path, ref, resolve(ref!)]).toEqual([path, ref, expect.any(Object)]);
    expect(JSON.stringify(document)).not.toContain('$defs');
  });

  it('declares every parameter of a path, and describes each once', () => {
    for (const [path, item] of Object.entries(document.paths as Record<string, any>)) {
      const { parameters, responses } = item.get;
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = parameters.filter((one: any) => one.in === 'path');
      expect(declared.map((one: any) => one.name)).toEqual(inPath);
      expect(declared.every((one: any) => one.required === true)).toBe(true);
      const names = parameters.map((one: any) => `${one.in} ${one.name}`);
      expect(new Set(names).size).toBe(names.length);
      for (const one of parameters) expect(Object.keys(one.schema)).not.toHaveLength(0);
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '304', '400', '503']));
      for (const one of Object.values<any>(responses)) expect(one.description).toBeTruthy();
    }
  });

  it('asks for a language wherever words come back', () => {
    for (const [path, item] of Object.entries(document.paths as Record<string, any>)) {
      const locale = item.get.parameters.find((one: any) => one.name === 'locale');
      if (path === '/locales' || path === '/') expect(locale).toBeUndefined();
      else expect(locale).toMatchObject({ in: 'query', required: true });
    }
  });

  it('names its schemas as OpenAPI allows', () => {
    for (const name of Object.keys(document.components.schemas as object)) expect(name).toMatch(/^[\w.-]+$/);
  });
});

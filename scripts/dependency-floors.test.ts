import { readFileSync } from 'node:fs';

type Lock = { packages: Record<string, { version?: string }> };
const readJson = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const floors = readJson('dependency-floors.json') as Record<string, string>;
const { packages } = readJson('../package-lock.json') as Lock;

/** Every version of a package that the lockfile holds, wherever it stands. */
const versionsOf = (name: string) =>
  Object.entries(packages)
    .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
    .map(([, { version }]) => version!);

const isAtLeast = (version: string, floor: string) =>
  version.localeCompare(floor, 'en', { numeric: true }) >= 0 && !version.includes('-');

/** Below these versions there are known advisories; the registry's own audit cannot be asked everywhere. */
describe('dependencies', () => {
  it.each(Object.entries(floors))('%s is not below %s', (name, floor) => {
    const versions = versionsOf(name);
    expect(versions).not.toEqual([]);
    expect(versions.filter((version) => !isAtLeast(version, floor))).toEqual([]);
  });

  it('has one version of all of Payload', () => {
    const names = Object.keys(packages).filter((path) => /node_modules\/@payloadcms\/[^/]+$/.test(path));
    const versions = [...names.map((path) => packages[path]!.version), ...versionsOf('payload')];
    expect(new Set(versions).size).toBe(1);
  });

  it.each(['form-builder', 'import-export', 'mcp', 'multi-tenant', 'ecommerce', 'stripe'])(
    'does without @payloadcms/plugin-%s',
    (plugin) => expect(versionsOf(`@payloadcms/plugin-${plugin}`)).toEqual([]),
  );
});

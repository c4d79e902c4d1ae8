import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bootHouse, type House } from './boot';
import { createReferences } from './content';
import { createEdition } from './editions';

// A CMS runs for months, and an import writes thousands of times: what each save leaves behind adds up. On SQLite it
// was 0.3 MB for statements that were not freed, and 0.6 MB more for connections that were not closed.
const [warmUp, saves] = [300, 400];
const growthMaxMb = 50;
const script = fileURLToPath(new URL('./fixtures/save-often.ts', import.meta.url));

let house: House;
beforeAll(async () => {
  house = await bootHouse();
});
afterAll(() => house.stop());

it(`${saves} saves leave nothing in memory`, async () => {
  const { design } = await createReferences(house.payload);
  const { id } = await createEdition(house.payload, 'news', [design]);
  const { NODE_OPTIONS: _ofJest, ...env } = process.env;
  // Lexical's development entries wait for each other at times: see boot-payload.ts.
  const options = ['--conditions=production', '--expose-gc', '--import', 'tsx'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...options, script, id, String(warmUp), String(saves)],
    { env },
  );
  const { warmMb, afterMb } = JSON.parse(stdout.trim().split('\n').at(-1)!) as {
    warmMb: number;
    afterMb: number;
  };
  expect(warmMb).toBeGreaterThan(0);
  expect(afterMb - warmMb).toBeLessThan(growthMaxMb);
}, 120_000);

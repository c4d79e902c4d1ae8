import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** An example of the contract, parsed: what tests use wherever they need content. `name` is without `.json`. */
export function readFixture<Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> {
  const file = new URL(`../../../packages/contract/fixtures/v1/${name}.json`, import.meta.url);
  return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

import { writeFileSync } from 'node:fs';
import { toOpenApi } from '@eyvan/contract';

// The public API as a file, for those who read it or make clients from it without a running CMS.
const file = new URL('../packages/contract/openapi.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(toOpenApi('https://eyvan.example'), null, 2)}\n`);

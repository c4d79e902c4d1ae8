import { writeFileSync } from 'node:fs';
import { toOpenApi } from '@eyvan/contract';

// The public API as a file, for those who read it or make clients from it without a running CMS.
/** That of the sample, like the examples; a newsroom says its own (CONTENT_LICENCE). */
const licence = 'https://creativecommons.org/licenses/by/4.0/';
const file = new URL('../packages/contract/openapi.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(toOpenApi('https://eyvan.example', licence), null, 2)}\n`);

import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

/** How much is measured. `--quick` only shows that everything works: its figures are not kept. */
export const settings = values.quick
  ? {
      isQuick: true,
      few: 100,
      many: 300,
      connections: 16,
      warmUpSeconds: 1,
      seconds: 2,
      askings: 50,
      publications: 5,
    }
  : {
      isQuick: false,
      few: 1_000,
      many: 10_000,
      connections: 16,
      warmUpSeconds: 3,
      seconds: 8,
      askings: 400,
      publications: 50,
    };

/** However it goes, everything has ended by then. */
export const runMaxMs = 30 * 60_000;

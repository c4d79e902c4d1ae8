import { parseArgs } from 'node:util';

const flag = { type: 'boolean', default: false } as const;
const { values } = parseArgs({ options: { quick: flag, large: flag } });

/** `--large` measures what takes long, with many items; without it, everything else is measured. */
export const isLarge = values.large;

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
      desk: { items: 300, askings: 8 },
      publications: 5,
      edge: { rounds: 2, seconds: 1 },
      databases: { items: 60, publications: 3 },
      large: {
        items: [100, 300, 1_000],
        requests: { warmUp: 200, times: 2_000 },
        saves: { warmUp: 20, times: 100 },
      },
    }
  : {
      isQuick: false,
      few: 1_000,
      many: 10_000,
      connections: 16,
      warmUpSeconds: 3,
      seconds: 8,
      askings: 400,
      desk: { items: 10_000, askings: 40 },
      publications: 50,
      edge: { rounds: 5, seconds: 3 },
      databases: { items: 200, publications: 20 },
      large: {
        items: [1_000, 10_000, 100_000],
        requests: { warmUp: 5_000, times: 100_000 },
        saves: { warmUp: 500, times: 5_000 },
      },
    };

/** However it goes, everything has ended by then. */
export const runMaxMs = (isLarge ? 60 : 30) * 60_000;

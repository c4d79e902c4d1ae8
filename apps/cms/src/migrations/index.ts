import * as migration_20261124_022635_initial from './20261124_022635_initial';

export const migrations = [
  {
    up: migration_20261124_022635_initial.up,
    down: migration_20261124_022635_initial.down,
    name: '20261124_022635_initial',
  },
];

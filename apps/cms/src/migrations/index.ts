import * as migration_20261124_033821_initial from './20261124_033821_initial';
import * as migration_20261125_231216_list_indexes from './20261125_231216_list_indexes';
import * as migration_20261128_213435_newsroom_use from './20261128_213435_newsroom_use';
import * as migration_20261129_005115_widths_and_reasons from './20261129_005115_widths_and_reasons';
import * as migration_20261129_044122_newsroom from './20261129_044122_newsroom';
import * as migration_20261129_083155_newsroom_work from './20261129_083155_newsroom_work';
import * as migration_20261129_105502_newsroom_settings from './20261129_105502_newsroom_settings';
import * as migration_20261129_120653_venues_and_withdrawals from './20261129_120653_venues_and_withdrawals';

export const migrations = [
  {
    up: migration_20261124_033821_initial.up,
    down: migration_20261124_033821_initial.down,
    name: '20261124_033821_initial',
  },
  {
    up: migration_20261125_231216_list_indexes.up,
    down: migration_20261125_231216_list_indexes.down,
    name: '20261125_231216_list_indexes',
  },
  {
    up: migration_20261128_213435_newsroom_use.up,
    down: migration_20261128_213435_newsroom_use.down,
    name: '20261128_213435_newsroom_use',
  },
  {
    up: migration_20261129_005115_widths_and_reasons.up,
    down: migration_20261129_005115_widths_and_reasons.down,
    name: '20261129_005115_widths_and_reasons',
  },
  {
    up: migration_20261129_044122_newsroom.up,
    down: migration_20261129_044122_newsroom.down,
    name: '20261129_044122_newsroom',
  },
  {
    up: migration_20261129_083155_newsroom_work.up,
    down: migration_20261129_083155_newsroom_work.down,
    name: '20261129_083155_newsroom_work',
  },
  {
    up: migration_20261129_105502_newsroom_settings.up,
    down: migration_20261129_105502_newsroom_settings.down,
    name: '20261129_105502_newsroom_settings',
  },
  {
    up: migration_20261129_120653_venues_and_withdrawals.up,
    down: migration_20261129_120653_venues_and_withdrawals.down,
    name: '20261129_120653_venues_and_withdrawals'
  },
];

import config from '../src/payload.config';

// Payload would begin another process at every boot, which loads all of it once more and writes payload-types.ts anew
// while other tests run; `npm run generate` is who writes that.
(await config).typescript.autoGenerate = false;

export default config;

import { parseArgs } from 'node:util';
import { createAdmin } from '../newsroom/users/create-admin';
import { env } from '../platform/env';
import { messageOf } from '../platform/errors/read-error';
import { storeCreativeFields } from '../seed/creative-fields';
import { bootPayload } from './boot-payload';

const usage = 'Usage: npm run create-admin -- EMAIL [--another]';

// Makes the first account of a newsroom, an admin, and says its password once; with it the creative fields, where
// there are no categories yet.
async function run(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { another: { type: 'boolean', default: false } },
  });
  const [email] = positionals;
  if (!email || positionals.length > 1) throw new Error(usage);
  const payload = await bootPayload();
  try {
    const password = await createAdmin(payload, { email, isAnother: values.another });
    process.stdout.write(
      `Admin     ${env.CMS_URL}/admin\nAccount   ${email}\nPassword  ${password}\n` +
        'It is shown this once: change it under "Account".\n',
    );
    const count = await storeCreativeFields(payload);
    if (count > 0) process.stdout.write(`Stored    ${count} creative fields, as categories\n`);
  } finally {
    await payload.destroy();
  }
}

try {
  await run();
} catch (error) {
  console.error(`create-admin: ${messageOf(error)}`);
  process.exitCode = 1;
}

import type { TaskConfig } from 'payload';
import type { PlanInput } from './plans';
import { runPlan } from './run-plan';

/** A second, two, four … about four minutes: a database that was busy for a moment must not cost a publication. */
const retries = { attempts: 8, backoff: { type: 'exponential', delay: 1_000 } } as const;

/**
 * The system's own task in the place, and under the name, of the one that Payload brings: that one borrows the rights
 * of whoever planned it, and is tried once and then given up.
 */
export const schedulePublish = {
  slug: 'schedulePublish',
  retries,
  inputSchema: [
    { name: 'type', type: 'text', required: true },
    { name: 'doc', type: 'json', required: true },
    { name: 'user', type: 'json' },
    { name: 'language', type: 'text' },
    { name: 'changeKind', type: 'text' },
  ],
  handler: async ({ input, job, req }) => {
    await runPlan(input as PlanInput, String(job.id), req);
    return { output: {} };
  },
} satisfies TaskConfig<{ input: PlanInput; output: object }>;

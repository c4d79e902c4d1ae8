/** What somebody has done: to an edition, to a plan for it, or to an account. */
export const activityKinds = [
  ...(['send', 'return', 'takeBack', 'approve', 'publish', 'withdraw', 'restore', 'assign'] as const),
  ...(['bin', 'unbin', 'delete', 'planPublish', 'planWithdraw', 'callOff', 'releaseFailed'] as const),
  ...(['deleteComment', 'createAccount', 'roles', 'deleteAccount', 'signIn'] as const),
] as const;
export type ActivityKind = (typeof activityKinds)[number];

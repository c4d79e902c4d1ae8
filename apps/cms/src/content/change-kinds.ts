/** What kind of change a publication was to its original; how that reaches translations: `setChangeTimes`. */
export const changeKinds = ['typo', 'wording', 'fact'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const isChangeKind = (value: unknown): value is ChangeKind =>
  changeKinds.some((kind) => kind === value);

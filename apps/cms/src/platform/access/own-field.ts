import { isNobodyField } from './predicates';

/** A field that the system fills in: nobody sets it from outside. */
export const ownField = { access: { create: isNobodyField, update: isNobodyField } } as const;

/** For what the system keeps for itself: in no form, column, filter or comparison of versions. */
export const technical = {
  hidden: true,
  disableListColumn: true,
  disableListFilter: true,
  components: { Diff: '/platform/admin/NoDiff#NoDiff' },
} as const;

import { problems, type Alternate, type Problem, type ProblemName, type Withdrawal } from '@eyvan/contract';

/** An error on its way to becoming an answer: thrown anywhere below `answer`. */
export class ApiProblem extends Error {
  constructor(
    readonly kind: ProblemName,
    readonly detail: string,
    readonly more: {
      errors?: Problem['errors'];
      alternates?: Alternate[];
      withdrawal?: Withdrawal;
      headers?: Record<string, string>;
      tags?: string[];
    } = {},
  ) {
    super(detail);
  }

  get status(): number {
    return problems[this.kind].status;
  }

  /** RFC 9457. */
  toProblem(): Problem {
    const { type, title, status } = problems[this.kind];
    const { errors, alternates, withdrawal } = this.more;
    return {
      type,
      title,
      status,
      detail: this.detail,
      ...(errors ? { errors } : {}),
      ...(alternates ? { alternates } : {}),
      ...(withdrawal ? { withdrawal } : {}),
    };
  }
}

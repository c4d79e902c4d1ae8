import { problemTypes, type Alternate, type Problem } from '@eyvan/contract';

type ProblemName = keyof typeof problemTypes;

const titles: Record<ProblemName, [status: number, title: string]> = {
  badRequest: [400, 'The request cannot be answered as it is'],
  notFound: [404, 'Not found'],
  notInThisLanguage: [404, 'Not in this language'],
  withdrawn: [410, 'Withdrawn'],
  methodNotAllowed: [405, 'Method not allowed'],
  tooManyRequests: [429, 'Too many requests'],
  uriTooLong: [414, 'The address is too long'],
  unavailable: [503, 'Not available at the moment'],
};

/** An error on its way to becoming an answer: thrown anywhere below `answer`. */
export class ApiProblem extends Error {
  constructor(
    readonly kind: ProblemName,
    readonly detail: string,
    readonly more: {
      errors?: Problem['errors'];
      alternates?: Alternate[];
      headers?: Record<string, string>;
      tags?: string[];
    } = {},
  ) {
    super(detail);
  }

  get status(): number {
    return titles[this.kind][0];
  }

  /** RFC 9457. */
  toProblem(): Problem {
    const [status, title] = titles[this.kind];
    const { errors, alternates } = this.more;
    return {
      type: problemTypes[this.kind],
      title,
      status,
      detail: this.detail,
      ...(errors ? { errors } : {}),
      ...(alternates ? { alternates } : {}),
    };
  }
}

import type { Problem } from '@eyvan/contract';

/** What every error of the client has in common; catch this one to catch them all. */
export class EyvanError extends Error {
  override name = 'EyvanError';
}

/** The API answered with a problem document (RFC 9457). */
export class ProblemError extends EyvanError {
  override name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.title}: ${problem.detail}`);
  }
}

/** 404: no such thing, or no edition in this language; then `problem.alternates` says in which there is one. */
export class NotFoundError extends ProblemError {
  override name = 'NotFoundError';
}

/** 410: it was public, and was withdrawn. */
export class WithdrawnError extends ProblemError {
  override name = 'WithdrawnError';
}

/** No answer, no answer in time, or a 5xx: say nothing about the content, try again later. */
export class UnavailableError extends EyvanError {
  override name = 'UnavailableError';
}

/** The answer is not what the contract says. */
export class ContractError extends EyvanError {
  override name = 'ContractError';
}

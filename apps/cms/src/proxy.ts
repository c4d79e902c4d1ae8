import { problems, type Problem } from '@eyvan/contract';

const { type, title, status } = problems.badRequest;
const problem: Problem = { type, title, status, detail: 'The address is not well encoded' };

/**
 * Answers an address that is not percent-encoded UTF-8 (RFC 3629, 4), to which Next itself says 500 (vercel/next.js,
 * issue 94278). No other address comes through here: see `matcher`, which is that of the site.
 */
export const proxy = (): Response =>
  Response.json(problem, {
    status,
    headers: {
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
      'content-type': 'application/problem+json; charset=utf-8',
      'x-content-type-options': 'nosniff',
    },
  });

export const config = {
  // Next reads this while building, so that it can only be written out; proxy.test.ts of the site holds the same one.
  matcher: [
    '/((?!(?:[^%]|%[0-7][0-9A-Fa-f]|%(?:[Cc][2-9A-Fa-f]|[Dd][0-9A-Fa-f])%[89ABab][0-9A-Fa-f]|%[Ee]0%[ABab][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]|%[Ee][1-9A-CEFa-cef]%[89ABab][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]|%[Ee][Dd]%[89][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]|%[Ff]0%[9ABab][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]|%[Ff][1-3]%[89ABab][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]|%[Ff]4%8[0-9A-Fa-f]%[89ABab][0-9A-Fa-f]%[89ABab][0-9A-Fa-f])*$).*)',
  ],
};

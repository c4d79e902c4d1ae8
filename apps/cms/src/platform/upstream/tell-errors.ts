import type { AfterErrorHook } from 'payload';

const answer = (message: string) => ({ status: 400, response: { errors: [{ message }] } });

/**
 * What fails in Payload's REST because of how it was asked, before any hook of ours sees it, is a 400 and not a
 * failure of the system: an address that is not well encoded, JSON that is none, what is nested without end. (Of JSON
 * in the body: payloadcms/payload, issue 15635. Of the others no upstream issue was found on 2026-11-29.)
 */
export const tellErrors: AfterErrorHook = ({ error }) => {
  if (error instanceof URIError) return answer('The address is not well encoded');
  if (error instanceof SyntaxError && /JSON/.test(error.message)) return answer('This is not JSON');
  if (error instanceof RangeError && /call stack/.test(error.message))
    return answer('This is nested too deep');
};

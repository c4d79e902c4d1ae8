import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { lengthHeader, restoreLength } from './restore-length';

const restored = (headers: Record<string, string>) => {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  restoreLength(response);
  return { ...response.getHeaders() };
};

test('what a route says of its length is its length', () => {
  expect(restored({ [lengthHeader]: '5', etag: '"a"' })).toEqual({ 'content-length': '5', etag: '"a"' });
});

test('what was packed after that is shorter', () => {
  expect(restored({ [lengthHeader]: '5', 'content-encoding': 'gzip' })).toEqual({
    'content-encoding': 'gzip',
  });
});

test('of what says nothing nothing is known', () => expect(restored({})).toEqual({}));

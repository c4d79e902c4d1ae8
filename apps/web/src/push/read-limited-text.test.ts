import { readLimitedText } from './read-limited-text';

const toRequest = (body: BodyInit | null) =>
  new Request('http://localhost', { method: 'POST', body, duplex: 'half' } as RequestInit);

describe('readLimitedText', () => {
  it('counts bytes, not letters', async () => {
    await expect(readLimitedText(toRequest('گل'), 4)).resolves.toBe('گل');
    await expect(readLimitedText(toRequest('گل'), 3)).resolves.toBeNull();
  });

  it('reads nothing where nothing was sent', async () => {
    await expect(readLimitedText(toRequest(null), 4)).resolves.toBe('');
  });

  it('stops reading a body that never ends', async () => {
    let chunks = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(10).fill(97 + (chunks++ % 26))),
    });
    await expect(readLimitedText(toRequest(endless), 100)).resolves.toBeNull();
    expect(chunks).toBeLessThan(15);
  });

  it('joins letters that were cut between two chunks', async () => {
    const bytes = new TextEncoder().encode('گل');
    const cut = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    await expect(readLimitedText(toRequest(cut), 10)).resolves.toBe('گل');
  });
});

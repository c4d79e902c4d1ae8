/**
 * Tells those who listen that a transaction has been committed: what is to follow a change (the push to the site) must
 * not start before the change can be seen. It hangs on the adapter, because Next loads a module more than once, while
 * Payload and its adapter are one a process.
 */
export class CommitSignal {
  private listeners = new Set<() => void>();

  static of(adapter: { commitSignal?: CommitSignal }): CommitSignal {
    return (adapter.commitSignal ??= new CommitSignal());
  }

  /** Listens until the returned function is called. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(): void {
    for (const listener of this.listeners) listener();
  }
}

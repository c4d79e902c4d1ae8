'use client';
import { Component, type ReactNode } from 'react';

/**
 * Keeps what is thrown inside from reaching the framework in a browser: under `next dev`, where scripts run, it
 * would put its own not-found page in the place of ours. Readers are never sent this.
 */
export class Silence extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? null : this.props.children;
  }
}

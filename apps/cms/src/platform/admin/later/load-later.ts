'use client';
import { lazy, type ComponentType } from 'react';
import { untilLoaded } from './until-loaded';

/**
 * A component whose code comes after the form. React throws where such code cannot be had, and takes the form with it,
 * with what is typed there: this waits instead.
 */
export const loadLater = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await untilLoaded(load) }));

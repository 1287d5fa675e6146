import type { Component } from './component.ts';
import { figure } from './figure.ts';
import { internal } from './internal.ts';
import { log } from './log.ts';
import { note } from './note.ts';
import { plot } from './plot.ts';

/** Every component that a report may use. A new one is a file beside this, and a name here. */
export const COMPONENTS: readonly Component[] = [figure, note, log, plot, internal];

export const COMPONENT_NAMES: readonly string[] = COMPONENTS.map(({ name }) => name);

import type { ComponentChild } from 'preact';

/** A component in one of its states. */
export type Story = () => ComponentChild;

/** The states of a component, by name. */
export type Stories = Readonly<Record<string, Story>>;


/**
 * Drops the instance, whatever state a trap left it in, and makes a fresh one of the same module. To be called after `init`.
 */
export function restart(): Promise<void>;


export interface InitOutput {
    readonly memory: { readonly buffer: ArrayBuffer };
}

/**
 * There is nothing to wait for: the calls work as soon as this file is imported. Here so that both can be loaded alike.
 */
export default function init(): Promise<InitOutput>;

/**
 * Drops the instance, whatever state a throw left it in, and makes a fresh one.
 */
export function restart(): Promise<void>;

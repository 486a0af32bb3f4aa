import type { Example } from '../core/types.ts';
/** The examples of each built-in rule, by its id; parsed anew each time. */
export declare const readExamples: () => Readonly<Record<string, readonly Example[]>>;

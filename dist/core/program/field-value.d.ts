import type { Value } from './typed.ts';
/** What a map holds under a name; undefined where it is no map, or holds nothing of its own there. */
export declare function fieldValue(value: Value | undefined, name: string): Value | undefined;
/** The same, where only a text will do. */
export declare function fieldText(value: Value | undefined, name: string): string | undefined;

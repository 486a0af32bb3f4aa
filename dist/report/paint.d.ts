import type { Level } from '../core/types.ts';
declare const codes: {
    readonly bold: readonly [1, 22];
    readonly dim: readonly [2, 22];
    readonly red: readonly [31, 39];
    readonly green: readonly [32, 39];
    readonly yellow: readonly [33, 39];
    readonly blue: readonly [34, 39];
    readonly magenta: readonly [35, 39];
    readonly cyan: readonly [36, 39];
};
export type Style = keyof typeof codes;
/** Colors a text, or leaves it alone where the reader wants none. */
export type Paint = (style: Style, text: string) => string;
export declare function painter(color: boolean): Paint;
/** The color of each severity, the same wherever its word or its underline stands. */
export declare const severityStyle: Readonly<Record<Level, Style>>;
export {};

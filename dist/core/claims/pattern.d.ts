import type { Classes, ClassSet } from './classes.ts';
import { type Role } from './notation.ts';
/** Any phrase of one of the classes, or one of the words. */
export interface Matter {
    readonly set: ClassSet;
    readonly words: readonly string[];
}
/** A step with its classes as a set. */
export type Step = {
    readonly kind: 'take';
    readonly role: Role | null;
    readonly optional: boolean;
    readonly matter: Matter;
} | {
    readonly kind: 'skip';
    readonly role: Role | null;
    readonly barrier: ClassSet;
    readonly most: number;
} | {
    readonly kind: 'end';
} | {
    readonly kind: 'look';
    readonly back: boolean;
    readonly negated: boolean;
    readonly matter: Matter;
};
export interface Pattern {
    readonly steps: readonly Step[];
    /** What a match can start with. */
    readonly first: Matter;
    /** Classes without which there is no match, one set for each step that takes nothing but classes. */
    readonly needs: readonly ClassSet[];
}
/** Throws on a class or a barrier that the language does not define, and on a pattern that starts with a skip. */
export declare function compilePattern(text: string, classes: Classes, barriers: Readonly<Record<string, readonly string[]>>): Pattern;

import type { Value } from '../program/typed.ts';
import type { Arg } from '../types.ts';
/** A message in parts: plain text, and the CEL expressions whose values stand between. */
export type Template = readonly ({
    readonly text: string;
} | {
    readonly expression: string;
})[];
/** Splits `wallet "{id}" has {size(owners)}`; `{{` and `}}` stand for braces. Throws on a brace left open. */
export declare function parseTemplate(message: string): Template;
/** A value as JSON: whole numbers stay exact, as text where JavaScript would round them. */
export declare function toArg(value: Value | undefined): Arg;
/** An argument as a reader sees it. What is not declared says so. */
export declare function showArg(arg: Arg | undefined): string;
/** The sentence, from the template and the value of each of its expressions. */
export declare function fillTemplate(template: Template, args: Readonly<Record<string, Arg>>): string;

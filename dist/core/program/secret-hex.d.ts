import type { Found } from './secret-forms.ts';
/** 32 bytes, as a private key or a seed has, or the 64 of a BIP-39 seed. */
export declare const hexPattern: RegExp;
/** What a text is called, and what it does there. */
export interface Naming {
    /** The name of the field that holds it. */
    readonly name: string;
    /** Whether it only names a thing, as the keys of a map do: under `keys` it is then not a key itself. */
    readonly isName: boolean;
}
/** Bare hex of which the words just before it, or else the field's name, say that it is a secret. */
export declare function findHex(text: string, { name, isName }: Naming): Found[];

import { type Found } from './secret-forms.ts';
import { type Naming } from './secret-hex.ts';
export declare const seedPhrase = "a BIP-39 seed phrase";
/** The secrets in a text. Bare hex is looked for only where it is known what the text is called. */
export declare function findIn(text: string, naming: Naming | undefined): Found[];

/**
 * Tells whether an offset lies between quotation marks; offsets must be asked for in rising order. Marks that do not
 * come in pairs are inches or typing errors, and a text that is one whole quotation is nobody's example.
 */
export declare function quotesOf(text: string): (offset: number) => boolean;

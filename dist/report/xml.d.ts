/**
 * Text for an XML element or a double-quoted attribute. What XML 1.0 forbids or a terminal would obey is shown as
 * `\u{1b}`, line breaks included; what a CI runner would take for its command is written as character references,
 * which every parser turns back.
 */
export declare function xml(text: string): string;
/** Attributes in the given order, each after a space. */
export declare function attributes(values: Readonly<Record<string, string | number>>): string;

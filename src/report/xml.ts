import { visible } from './escape.ts';

/**
 * Text for an XML element or a double-quoted attribute. What XML 1.0 forbids or a terminal would obey is shown as
 * `\u{1b}`, line breaks included; what a CI runner would take for its command is written as character references,
 * which every parser turns back.
 */
export function xml(text: string): string {
  return visible(text)
    .replaceAll(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
    .replaceAll('##', '#&#35;')
    .replaceAll('::', ':&#58;');
}

/** Attributes in the given order, each after a space. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('');
}

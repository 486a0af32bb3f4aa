/** A strict reader of the XML that we write: anything else, and anything XML 1.0 forbids, is an error. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** All text directly inside, references turned back. */
  readonly text: string;
}

const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const opening = /<([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/y;
const closing = /<\/([a-z-]+)>/y;
const words = /[^<]+/y;

export function readXml(source: string): Element {
  const prolog = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!source.startsWith(prolog)) throw new Error('no XML declaration');
  const bad = forbidden.exec(source);
  if (bad) throw new Error(`character ${bad[0].codePointAt(0)?.toString(16)} at ${bad.index}`);
  const reader = { source, at: prolog.length };
  const root = readElement(reader);
  if (reader.source.slice(reader.at) !== '\n') throw new Error(`text after the root at ${reader.at}`);
  return root;
}

interface Reader {
  readonly source: string;
  at: number;
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source);
  if (found) reader.at += found[0].length;
  return found;
}

function readElement(reader: Reader): Element {
  const start = take(reader, opening);
  if (!start)
    throw new Error(`no element at ${reader.at}: ${reader.source.slice(reader.at, reader.at + 60)}`);
  const [, name = '', list = '', empty] = start;
  const attributes = attributesOf(list);
  if (empty === '/') return { name, attributes, children: [], text: '' };
  const children: Element[] = [];
  let text = '';
  for (;;) {
    const said = take(reader, words);
    if (said) text += decoded(said[0]);
    const end = take(reader, closing);
    if (end && end[1] !== name) throw new Error(`</${end[1]}> closes <${name}> at ${reader.at}`);
    if (end) return { name, attributes, children, text };
    children.push(readElement(reader));
  }
}

function attributesOf(list: string): Record<string, string> {
  const pairs = [...list.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => {
    if (/[\t\n\r]/.test(value)) throw new Error(`${name} holds white space that parsers change`);
    return [name, decoded(value)] as const;
  });
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`twice the same: ${list}`);
  return Object.fromEntries(pairs);
}

function decoded(text: string): string {
  if (text.includes(']]>')) throw new Error('a raw ]]> in text');
  return text.replaceAll(
    /&(?:#(\d+);|(\w+);)?/g,
    (whole, number: string | undefined, name: string | undefined) => {
      const character = number === undefined ? named[name ?? ''] : String.fromCodePoint(Number(number));
      if (character === undefined || forbidden.test(character)) throw new Error(`a bad reference: ${whole}`);
      return character;
    },
  );
}

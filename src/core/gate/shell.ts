/** One command of a shell script. */
export interface ShellCommand {
  readonly words: readonly string[];
  /** Offsets of its text in the script. */
  readonly start: number;
  readonly end: number;
  /** What ends it: `\n`, `;`, `&`, `&&`, `||`, `|`, a parenthesis or a backtick; empty at the end of the script. */
  readonly ends: string;
}

const blank = /(?:[ \t\r]|\\\r?\n)+/y;
const comment = /#[^\n]*/y;
const operator = /&&|\|\||;;|\|&|[\n;&|()`]/y;
/** A sign that sends output elsewhere is no operator. */
const redirect = /\d*(?:>&|<&|&>>?)[\d-]?/y;
const quoted = /'([^']*)'?|"((?:[^"\\]|\\[\s\S])*)"?/y;
const escaped = /\\([\s\S])/y;
const plain = /[^ \t\r\n;&|()`'"\\$]+|[$\\]/y;

/**
 * Takes a script apart as far as it takes to see what is called: quotes, comments, continued lines, operators. Expressions
 * of a workflow (`${{ a || b }}`) are parts of words. Never throws; linear.
 */
export function commandsIn(script: string): readonly ShellCommand[] {
  const commands: ShellCommand[] = [];
  let words: string[] = [];
  let word: string | undefined;
  let [start, end, at] = [0, 0, 0];
  const lastClosing = script.lastIndexOf('}}');
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(script);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const add = (text: string, from: number) => {
    if (words.length === 0 && word === undefined) start = from;
    word = (word ?? '') + text;
    end = at;
  };
  const endWord = () => {
    if (word !== undefined) words.push(word);
    word = undefined;
  };
  const endCommand = (ends: string) => {
    endWord();
    if (words.length > 0) commands.push({ words, start, end, ends });
    words = [];
  };
  while (at < script.length) {
    const from = at;
    if (script.startsWith('${{', at) && at < lastClosing) {
      at = script.indexOf('}}', at) + 2;
      add(script.slice(from, at), from);
    } else if (take(blank)) endWord();
    else if (word === undefined && take(comment)) continue;
    else if (take(redirect)) add(script.slice(from, at), from);
    else {
      const ends = take(operator)?.[0];
      const text = ends === undefined ? (take(quoted) ?? take(escaped) ?? take(plain)) : undefined;
      if (ends !== undefined) endCommand(ends);
      else if (text) add(text[1] ?? text[2] ?? text[0], from);
      else at += 1;
    }
  }
  endCommand('');
  return commands;
}

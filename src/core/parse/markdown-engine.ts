import MarkdownIt, { type Env, type StateBlock, type StateInline, type Token } from 'markdown-it';

/** Blocks are read down to this level (a list and its item are two): each level reads the same lines once more. */
export const DEEPEST = 40;

/** What a token of `markdown-it` does not tell by itself, and our rules add. */
export interface Mark {
  /** Where a link, image or code ends in the text that was parsed. */
  readonly end?: number;
  /** Where a table row starts in its line, from 0. */
  readonly column?: number;
}

type InlineRule = (state: StateInline, silent: boolean) => boolean;
type BlockRule = (state: StateBlock, start: number, end: number, silent: boolean) => boolean;

const SPANS = ['backticks', 'link', 'image', 'autolink'];
const TABLE = 'table';
/** What a table may follow without an empty line. */
const INTERRUPTED = ['paragraph', 'reference'];
const engine = makeEngine();

/** Cuts a text into block tokens, in linear time; what is inline stays as written. Fills `env` with link definitions. */
export function parseBlocks(text: string, env: Env): Token[] {
  return engine.parse(text, env);
}

/** The tokens of one block's content, in linear time. Link definitions come from `env`. */
export function parseInline(content: string, env: Env): Token[] {
  const tokens: Token[] = [];
  engine.inline.parse(content, engine, env, tokens);
  return tokens;
}

export function markOf(token: Token): Mark {
  return token.meta ?? {};
}

function makeEngine() {
  const made = new MarkdownIt({ html: true, maxNesting: DEEPEST });
  // Of the whole only the blocks: inline content is parsed where somebody wants it.
  made.core.ruler.enableOnly(['normalize', 'block']);
  // A ruler hands out the rules that are enabled: so each is got by its name.
  const { inline, block } = new MarkdownIt();
  for (const name of SPANS) {
    inline.ruler.enableOnly([name]);
    for (const rule of inline.ruler.getRules('')) made.inline.ruler.at(name, markEnd(rule));
  }
  block.ruler.enableOnly([TABLE]);
  for (const rule of block.ruler.getRules(''))
    made.block.ruler.at(TABLE, markRows(rule), { alt: INTERRUPTED });
  return made;
}

function markEnd(rule: InlineRule): InlineRule {
  return (state, silent) => {
    const before = state.tokens.length;
    const matched = rule(state, silent);
    if (!matched || state.tokens.length === before) return matched;
    const inner = state.tokens.at(-2);
    const last = state.tokens.at(-1);
    const mark: Mark = { end: state.pos };
    if (last !== undefined) last.meta = { ...mark };
    // What `<https://…>` shows is its address, decoded, and no prose.
    if (inner !== undefined && last?.info === 'auto') inner.content = '';
    return true;
  };
}

function markRows(rule: BlockRule): BlockRule {
  return (state, start, end, silent) => {
    const before = state.tokens.length;
    const matched = rule(state, start, end, silent);
    for (let i = before; i < state.tokens.length; i++) {
      const token = state.tokens[i];
      if (token?.type === 'tr_open') token.meta = { ...rowMark(state, token.map?.[0] ?? start) };
    }
    return matched;
  };
}

function rowMark({ src, bMarks, tShift }: StateBlock, line: number): Mark {
  const at = (bMarks[line] ?? 0) + (tShift[line] ?? 0);
  // `bMarks` is where the line starts inside its block quote.
  return { column: at - (src.lastIndexOf('\n', at - 1) + 1) };
}

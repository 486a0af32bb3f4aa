import type { Span } from '../types.ts';

/** An HTML comment with its delimiters, by offsets in the text that holds it. */
export interface Comment extends Span {
  readonly closed: boolean;
}

/** The comments of a text that is HTML; one that is never closed lasts to the end. Linear time. */
export function commentsOf(html: string): Comment[] {
  const comments: Comment[] = [];
  let start = html.indexOf('<!--');
  while (start >= 0) {
    // `<!-->` and `<!--->` are comments of nothing.
    const close = html.indexOf('-->', start + 2);
    const end = close < 0 ? html.length : close + 3;
    comments.push({ start, end, closed: close >= 0 });
    start = html.indexOf('<!--', end);
  }
  return comments;
}

/** Whether a text that is HTML shows nothing. */
export function isComments(html: string): boolean {
  let from = 0;
  for (const { start, end } of commentsOf(html)) {
    if (html.slice(from, start).trim() !== '') return false;
    from = end;
  }
  return html.slice(from).trim() === '';
}

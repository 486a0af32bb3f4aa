import { markdownText } from './escape-markdown.ts';
import { clip } from './sentence.ts';

const longest = 500;

/** What to do, by exit code; what a bug asks for stands in its complaint. */
const remedies: Readonly<Record<number, string>> = {
  2: 'Correct what is named above, an input of the step, the configuration, a rule or the checkout, and run again.',
  3: 'See that what is named above is there and can be read and written, and run again.',
};

/** A short page for a run that ended with trouble: what is wrong, line by line, and what to do. `title` is our own. */
export function troublePage(title: string, code: number, complaint: string): string {
  const [first = '', ...rest] = complaint.split('\n').map((line) => markdownText(clip(line.trim(), longest)));
  const remedy = remedies[code] ?? '';
  const blocks = [`## papertiger: ${title}`, first, rest.map((line) => `- ${line}`).join('\n'), remedy];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

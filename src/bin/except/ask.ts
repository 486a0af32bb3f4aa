import type { Invocation } from '../command.ts';
import type { openTerminal } from '../init/terminal.ts';

/** What an exception cannot do without, and how to ask for it. */
export const questions: Readonly<Record<string, string>> = {
  owner: 'Owner, the id of who will end it: ',
  reason: 'Reason, in a sentence: ',
  'approved-by': 'Approved by, the id of somebody else: ',
};

/** The command line with what it left out, where somebody is at the terminal to say it; else as it was. */
export async function withAnswers(invocation: Invocation, open: typeof openTerminal): Promise<Invocation> {
  const missing = Object.entries(questions).filter(([name]) => !invocation.options.has(name));
  const terminal = missing.length > 0 ? open() : undefined;
  if (!terminal) return invocation;
  try {
    const options = new Map(invocation.options);
    for (const [name, question] of missing) options.set(name, [await terminal.ask(question)]);
    return { ...invocation, options };
  } finally {
    terminal.close();
  }
}

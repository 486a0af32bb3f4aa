import type { Occasion } from '../../host/event.ts';
import type { Footing } from './arguments.ts';
import type { Inputs } from './inputs.ts';

/** What to warn of before anything is judged; the empty string where there is nothing. */
export function warningOf({ name, isPrivileged }: Occasion): string {
  if (!isPrivileged) return '';
  return (
    `${name} runs with the rights and secrets of this repository. A workflow that checks out a pull request there lays ` +
    "a stranger's files beside them; run papertiger on pull_request. What is checked out is not trusted here."
  );
}

export const fullSummary =
  'The summary of this step is full, so nothing could be added to it. The log has it, and where something was judged the ' +
  'file that the output verdict-file names.';

/** What a run stands on, in sentences. */
export function notesOf({ name, base }: Occasion, { ref, isTrusted }: Footing, inputs: Inputs): string[] {
  const notes: string[] = [];
  if (ref !== undefined) notes.push(`Compared with ${ref.replace(/^(.+)\.\.\.$/, 'where HEAD left $1')}.`);
  else if (base.is === 'none') notes.push(`Compared with nothing (${name || 'no event'}): ${base.why}.`);
  if (ref === undefined && inputs.changed)
    notes.push('So there is no change to keep to: all findings are told.');
  if (!isTrusted) {
    notes.push(
      'A stranger may have written what is checked out: configuration, rule packs and baseline are those of the base.',
    );
    if (inputs.against !== '')
      notes.push(`So is what it is compared with: against: ${inputs.against} is left aside.`);
  }
  return notes;
}

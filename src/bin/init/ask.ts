import { UsageError } from '../../core/errors.ts';
import { visible } from '../../report/escape.ts';
import { type Answers, holdsCrypto, readers } from './answers.ts';
import { kinds, sectors } from './words.ts';

/** Puts one question and resolves with the line that was typed. Rejects with UsageError when nobody answers any more. */
export type Ask = (question: string) => Promise<string>;

/** At most five questions: what the command line did not answer. `guess` is offered as the name. */
export async function askProgram(given: Answers, guess: string, ask: Ask): Promise<Answers> {
  const name =
    given.name ?? (await answer(ask, `Name of the organization [${visible(guess)}]`, readers.name, guess));
  const chosen =
    given.kinds ?? (await answer(ask, `What it does, one or more of ${kinds.join(', ')}`, readers.kinds));
  const usual = chosen.every((kind) => kind === 'saas') ? 'non_crypto' : 'crypto';
  const sector =
    given.sector ??
    (await answer(ask, `Sector, one of ${sectors.join(', ')} [${usual}]`, readers.sector, usual));
  const assetsUsd =
    given.assetsUsd ??
    (await answer(
      ask,
      "All assets under its control in US dollars, customers' included [not known yet]",
      (text) => (text === '' ? undefined : readers.assetsUsd(text)),
      '',
    ));
  const wallets =
    given.wallets ??
    (holdsCrypto(sector)
      ? await answer(ask, 'How many wallets hold value or authority [0]', readers.wallets, '0')
      : 0);
  return { name, kinds: chosen, sector, ...(assetsUsd !== undefined && { assetsUsd }), wallets };
}

/** The last question; `what` names the files. */
export async function askConsent(what: string, ask: Ask): Promise<boolean> {
  return answer(ask, `Also write ${what} [yes]`, yesOrNo, 'yes');
}

function yesOrNo(text: string): boolean {
  if (/^(y|yes)$/i.test(text)) return true;
  if (/^(n|no)$/i.test(text)) return false;
  throw new UsageError('expected yes or no');
}

/** Asks again until the answer can be read; an empty line means `usual`, where there is one. */
async function answer<T>(ask: Ask, question: string, read: (text: string) => T, usual?: string): Promise<T> {
  for (let prompt = `${question}: `; ; ) {
    const typed = (await ask(prompt)).trim();
    try {
      return read(typed === '' && usual !== undefined ? usual : typed);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      prompt = `  ${visible(error.message)}\n${question}: `;
    }
  }
}

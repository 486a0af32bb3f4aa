import { visible } from '../../report/escape.ts';
import { type Answers, answered, holdsCrypto } from './answers.ts';
import { misread, type Reader, readers } from './readers.ts';
import { kinds, type Service, sectors, services } from './words.ts';

/** Puts one question and resolves with the line that was typed. Rejects with UsageError when nobody answers any more. */
export type Ask = (question: string) => Promise<string>;

/** Somebody to ask, and to tell what was not understood. */
export interface Asker {
  readonly ask: Ask;
  readonly tell: (lines: readonly string[]) => Promise<void>;
}

/** A question that was not understood so often is given up. */
const mostTries = 3;

/** At most five questions: what the command line did not answer. `guess` is offered as the name. */
export async function askProgram(given: Answers, guess: string, asker: Asker): Promise<Answers> {
  const name =
    given.name ??
    (await answer(asker, `Name of the organization [${visible(guess)}]`, readers.name, { usual: guess }));
  const chosen = given.kinds ?? (await askKinds(asker));
  const sector = given.sector ?? (await askSector(chosen, asker));
  const money = "Assets under its control, customers' included, in USD [not known yet]";
  const assetsUsd = given.assetsUsd ?? (await answer(asker, money, readers.assetsUsd, { usual: '' }));
  const count = 'How many wallets hold value or authority [0]';
  const wallets =
    given.wallets ?? (holdsCrypto(sector) ? await answer(asker, count, readers.wallets, { usual: '0' }) : 0);
  return answered({ name, kinds: chosen, sector, assetsUsd, wallets });
}

/** Where CI runs, asked only where nothing here tells. */
export async function askService(asker: Asker): Promise<Service> {
  const question = `Where CI runs: ${numbered(services).join(', ')} [none]`;
  const service = await answer(asker, question, readers.service, { usual: 'none', otherwise: 'none' });
  return service ?? 'none';
}

/** The last question; `what` names the files. */
export async function askConsent(what: string, asker: Asker): Promise<boolean> {
  const question = `Also write ${what} [yes]`;
  return (await answer(asker, question, readers.consent, { usual: 'yes', otherwise: 'no' })) ?? false;
}

async function askKinds(asker: Asker): Promise<readonly string[] | undefined> {
  await asker.tell(['What it does:', ...inRows(numbered(kinds))]);
  return answer(asker, 'One or more, by name or number', readers.kinds, {});
}

/** Without a kind nothing is usual. */
async function askSector(chosen: readonly string[] | undefined, asker: Asker): Promise<string | undefined> {
  const usual = chosen === undefined ? '' : chosen.every((kind) => kind === 'saas') ? 'non_crypto' : 'crypto';
  const question = `Sector: ${numbered(sectors).join(', ')} [${usual || 'not known yet'}]`;
  return answer(asker, question, readers.sector, { usual });
}

const numbered = (words: readonly string[]) => words.map((word, index) => `${index + 1} ${word}`);

/** Three to a row, below each other. */
function inRows(words: readonly string[]): string[] {
  const column = Math.max(...words.map((word) => word.length)) + 2;
  const rows = Array.from({ length: Math.ceil(words.length / 3) }, (_, row) =>
    words.slice(row * 3, row * 3 + 3),
  );
  return rows.map(
    (row) =>
      `  ${row
        .map((word) => word.padEnd(column))
        .join('')
        .trimEnd()}`,
  );
}

/**
 * Asks again until the answer is understood, a few times. An empty line means `usual`, where there is one; an empty
 * `usual` is no answer. `otherwise` says what giving up comes to.
 */
async function answer<T>(
  { ask, tell }: Asker,
  question: string,
  reader: Reader<T>,
  { usual, otherwise }: { readonly usual?: string; readonly otherwise?: string },
): Promise<T | undefined> {
  for (let tries = 1; ; tries += 1) {
    const typed = (await ask(`${question}: `)).trim();
    if (typed === '' && usual === '') return undefined;
    const value = reader.read(typed === '' ? (usual ?? '') : typed);
    if (value !== undefined) return value;
    const isLast = tries === mostTries;
    const ending = isLast ? `; ${otherwise ? `taken as ${otherwise}` : 'left undeclared'}` : '';
    await tell([`  ${visible(misread(reader, typed))}${ending}`]);
    if (isLast) return undefined;
  }
}

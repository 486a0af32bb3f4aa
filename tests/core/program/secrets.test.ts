import { sha256 } from '@noble/hashes/sha2.js';
import { base64urlnopad, bech32, createBase58check, utf8 } from '@scure/base';
import { entropyToMnemonic, validateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/core/parse/yaml.ts';
import type { Fault } from '../../../src/core/program/fault.ts';
import { findPhrases } from '../../../src/core/program/secret-phrase.ts';
import { findSecrets, locateSecrets } from '../../../src/core/program/secrets.ts';
import type { Node } from '../../../src/core/types.ts';

// Every secret here is a published test vector or is put together on the spot, so that scanners of this repository
// have nothing to report.

const seed = 20_260_704;
const runs = (numRuns: number) => ({ seed, numRuns });

function rootOf(text: string): Node {
  const { documents, hits } = parseYaml({ file: 'p.yaml', text });
  expect(hits).toEqual([]);
  const root = documents[0]?.root;
  if (!root) throw new Error(`no document in ${text}`);
  return root;
}

/** The faults of a text, after a check that none of them repeats six characters of `secret`. */
function faultsIn(text: string, secret = ''): Fault[] {
  const faults = findSecrets(rootOf(text));
  for (const { at, rule, node } of faults) {
    expect(rule).toBe('meta/secrets-in-yaml');
    expect(at.excerpt).toBe(text.slice(at.start.offset, at.end.offset));
    // A node would bring the whole file along.
    expect(node).toBeUndefined();
  }
  // Our own words for a kind are the same for every secret of it.
  const printed = JSON.stringify(faults.map((fault) => ({ ...fault, rule: '', args: {} })));
  expect(leakedFrom(secret, printed)).toBeUndefined();
  return faults;
}

function leakedFrom(secret: string, printed: string): string | undefined {
  for (let i = 0; i + 6 <= secret.length; i++) {
    if (printed.includes(secret.slice(i, i + 6))) return secret.slice(i, i + 6);
  }
  return undefined;
}

const kindsIn = (text: string, secret?: string) => faultsIn(text, secret).map(({ args }) => args.kind);
const places = (faults: readonly Fault[]) =>
  faults.map(({ at }) => `${at.path}@${at.start.line}:${at.start.column} ${at.excerpt}`);
/** A value in double quotes, whatever is in it. */
const quoted = (text: string) => JSON.stringify(text);

const base58check = createBase58check(sha256);
const bytes = (length: number, first = 1) => Uint8Array.from({ length }, (_, i) => (first + 37 * i) % 256);
const wif = (version: number, key: Uint8Array, compressed: boolean) =>
  base58check.encode(Uint8Array.of(version, ...key, ...(compressed ? [1] : [])));
/** A BIP-32 key: version, 4 + 1 + 4 + 32 bytes of where it comes from, and a key that is private if it starts with 0. */
const extended = (version: number[], first: number) =>
  base58check.encode(Uint8Array.of(...version, ...new Uint8Array(9), ...bytes(32), first, ...bytes(32, 9)));
const jwt = (header: string) =>
  [header, '{"sub":"papertiger"}', 'not a real signature']
    .map((part) => base64urlnopad.encode(utf8.decode(part)))
    .join('.');
const letters = 'aB3dE5gH7jK9mN2pQ4sT6vX8zA1cD0fG';
const random = (length: number) => letters.repeat(9).slice(0, length);
const pem = (name: string) =>
  `-----BEGIN ${name}-----\n${random(64)}\n${random(40)}\n-----END ${name}-----\n`;
const ageKey = bech32.encode('age-secret-key-', bech32.toWords(bytes(32)), false);

const zeros = `${'abandon '.repeat(11)}about`;
const phrase = 'a BIP-39 seed phrase';
const hex32 = Array.from(bytes(32), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Another last character, which breaks a checksum. */
const mistyped = (text: string) => text.slice(0, -1) + (text.endsWith('q') ? 'p' : 'q');
const cut = (text: string) => text.slice(0, -1);

const forms: [name: string, kind: string, secret: string, nearMiss: string][] = [
  ['phrase of 12 words', phrase, zeros, zeros.replace(/about$/, 'abandon')],
  ['phrase of 24 words', phrase, `${'abandon '.repeat(23)}art`, `${'abandon '.repeat(23)}abandon`],
  ['WIF, mainnet', 'a WIF private key', wif(0x80, bytes(32), false), mistyped(wif(0x80, bytes(32), false))],
  [
    'WIF, mainnet, compressed',
    'a WIF private key',
    wif(0x80, bytes(32), true),
    mistyped(wif(0x80, bytes(32), true)),
  ],
  ['WIF, testnet', 'a WIF private key', wif(0xef, bytes(32), false), wif(0x6f, bytes(32), false)],
  [
    'WIF, testnet, compressed',
    'a WIF private key',
    wif(0xef, bytes(32), true),
    cut(wif(0xef, bytes(32), true)),
  ],
  [
    'xprv',
    'an extended private key',
    extended([0x04, 0x88, 0xad, 0xe4], 0),
    extended([0x04, 0x88, 0xb2, 0x1e], 2),
  ],
  [
    'yprv',
    'an extended private key',
    extended([0x04, 0x9d, 0x78, 0x78], 0),
    extended([0x04, 0x9d, 0x78, 0x78], 3),
  ],
  [
    'zprv',
    'an extended private key',
    extended([0x04, 0xb2, 0x43, 0x0c], 0),
    mistyped(extended([0x04, 0xb2, 0x43, 0x0c], 0)),
  ],
  [
    'tprv',
    'an extended private key',
    extended([0x04, 0x35, 0x83, 0x94], 0),
    cut(extended([0x04, 0x35, 0x83, 0x94], 0)),
  ],
  ['GitHub, classic', 'a GitHub token', `gh${'p_'}${random(36)}`, `gh${'p_'}${random(35)}`],
  ['GitHub, OAuth', 'a GitHub token', `gh${'o_'}${random(36)}`, `gh${'x_'}${random(36)}`],
  ['GitHub, user', 'a GitHub token', `gh${'u_'}${random(36)}`, `ugh${'u_'}${random(36)}`],
  ['GitHub, server', 'a GitHub token', `gh${'s_'}${random(36)}`, `gh${'s-'}${random(36)}`],
  ['GitHub, refresh', 'a GitHub token', `gh${'r_'}${random(76)}`, `gh${'r_'}${random(20)}`],
  [
    'GitHub, fine-grained',
    'a GitHub token',
    `github${'_pat_'}${random(22)}_${random(59)}`,
    `github${'_pat_'}${random(22)}_${random(58)}`,
  ],
  ['GitLab', 'a GitLab token', `gl${'pat-'}${random(20)}`, `gl${'pat-'}rotation`],
  ['AWS, user', 'an AWS access key', `AK${'IA'}${'Q3EGW5T7'.repeat(2)}`, `AK${'IA'}${'Q3EGW5T7'.repeat(2)}Z`],
  [
    'AWS, session',
    'an AWS access key',
    `AS${'IA'}${'Q3EGW5T7'.repeat(2)}`,
    `AS${'IA'}${'q3egw5t7'.repeat(2)}`,
  ],
  ...['a', 'b', 'p', 'r', 's'].map((use): [string, string, string, string] => [
    `Slack, ${use}`,
    'a Slack token',
    `xo${'x'}${use}-${'123456789012-'.repeat(2)}${random(24)}`,
    `xo${'x'}${use}-your-token-goes-here`,
  ]),
  ['Stripe, secret', 'a Stripe live key', `sk${'_live_'}${random(24)}`, `sk${'_test_'}${random(24)}`],
  ['Stripe, restricted', 'a Stripe live key', `rk${'_live_'}${random(24)}`, `rk${'_live_'}soon`],
  ['Google', 'a Google API key', `AI${'za'}${random(35)}`, `AI${'za'}${random(34)}`],
  ['npm', 'an npm token', `np${'m_'}${random(36)}`, `np${'m_'}config_registry`],
  ['OpenAI, old', 'an API key of an AI service', `sk${'-'}${random(48)}`, `risk${'-'}${random(48)}`],
  [
    'OpenAI, project',
    'an API key of an AI service',
    `sk${'-proj-'}${random(60)}-${random(40)}`,
    `sk${'-proj-'}keys-are-rotated-every-90-days`,
  ],
  [
    'Anthropic',
    'an API key of an AI service',
    `sk${'-ant-'}api03-${random(80)}`,
    `sk${'-ant-'}electroencephalographically`,
  ],
  [
    'hex behind a prefix',
    'an API key of an AI service',
    `sk${'-or-'}v1-${hex32}`,
    `sk${'-'}${'20260704'.repeat(3)}`,
  ],
  ['JWT', 'a JSON web token', jwt('{"alg":"HS256","typ":"JWT"}'), jwt('{"typ":"JWT"}')],
  ['JWT with blanks', 'a JSON web token', jwt('{ "alg" : "none" }'), jwt('{ "alg" : 5 }')],
  ['JWT that is none', 'a JSON web token', jwt('{"alg":"ES256"}'), jwt('{"alg":"ES256"')],
  ['age', 'an age secret key', ageKey.toUpperCase(), mistyped(ageKey).toUpperCase()],
];

describe('each form is found, and what is nearly one is not', () => {
  test.each(forms)('%s', (_name, kind, secret, nearMiss) => {
    const field = (value: string) => `apiVersion: security-program/v1\nnotes: ${value}\n`;
    expect(kindsIn(field(quoted(secret)), secret)).toEqual([kind]);
    expect(kindsIn(field(quoted(`Kept here: ${secret}, for now`)), secret)).toEqual([kind]);
    expect(kindsIn(field(`\n  - one\n  - ${quoted(secret)}`), secret)).toEqual([kind]);
    expect(kindsIn(`x-${secret}: yes\n`, secret)).toEqual([kind]);
    expect(kindsIn(field(quoted(nearMiss)))).toEqual([]);
    expect(kindsIn(field(quoted(`Kept here: ${nearMiss}, for now`)))).toEqual([]);
  });

  test.each([
    'RSA PRIVATE KEY',
    'EC PRIVATE KEY',
    'OPENSSH PRIVATE KEY',
    'ENCRYPTED PRIVATE KEY',
    'PRIVATE KEY',
    'PGP PRIVATE KEY BLOCK',
  ])('PEM: %s', (name) => {
    const secret = pem(name);
    const block = (text: string) => `notes: |\n${text.replace(/^/gm, '  ')}\n`;
    expect(kindsIn(block(secret), secret)).toEqual(['a PEM private key']);
    expect(kindsIn(`notes: ${quoted(secret)}\n`, secret)).toEqual(['a PEM private key']);
    // Plain text folds its lines into one.
    expect(kindsIn(`notes:\n${secret.replace(/^/gm, '  ')}\n`, secret)).toEqual(['a PEM private key']);
    expect(kindsIn(`lines:\n${secret.trimEnd().replace(/^/gm, '  - ')}\n`, secret)).toEqual([
      'a PEM private key',
    ]);
    expect(kindsIn(block(pem(name.replace('PRIVATE', 'PUBLIC'))))).toEqual([]);
  });

  test('several in one text, each in its place', () => {
    const [first, second] = [`gh${'p_'}${random(36)}`, `np${'m_'}${random(36)}`];
    const text = `notes: ${first} and ${second} and ${first}\n`;
    expect(locateSecrets(rootOf(text)).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      first,
      first,
      second,
    ]);
    expect(kindsIn(text, first)).toEqual(['a GitHub token', 'a GitHub token', 'an npm token']);
  });
});

describe('seed phrases', () => {
  const entropy = fc
    .constantFrom(16, 20, 24, 28, 32)
    .chain((size) => fc.uint8Array({ minLength: size, maxLength: size }));
  const mnemonic = entropy.map((value) => entropyToMnemonic(Uint8Array.from(value), wordlist));

  test('of every length, in every dress', () => {
    const dresses: ((words: string[]) => string)[] = [
      (words) => quoted(words.join(' ')),
      (words) => quoted(words.join(' ').toUpperCase()),
      (words) => quoted(`It is xyz: ${words.join('\u3000\t')}. xyz`),
      (words) => quoted(words.map((word, i) => `${i + 1}. ${word}`).join('\n')),
      (words) => words.join(', '),
      (words) => words.join('-'),
      (words) => quoted(words.map((word, i) => `#${i + 1}: "${word}"`).join(' | ')),
      (words) => quoted(words.map((word, i) => `(${i + 1}) ${word}`).join('\n')),
      (words) => `'${words.join('\n\n  ')}'`,
      (words) => `|\n  ${words.join('\n  ')}`,
      (words) => `>-\n  ${words.join('\n  ')}`,
      (words) => words.map((word) => `\n  - ${word}`).join(''),
      (words) => `[${words.join(', ')}]`,
      (words) => `\n  - ${words.slice(0, 6).join(' ')}\n  - ${words.slice(6).join(' ')}`,
      (words) => words.map((word, i) => `\n  word${i + 1}: ${word}`).join(''),
    ];
    fc.assert(
      fc.property(mnemonic, fc.constantFrom(...dresses), (words, dress) => {
        expect(kindsIn(`q: ${dress(words.split(' '))}\n`)).toEqual([phrase]);
      }),
      runs(150),
    );
  });

  test('the checksum is that of the reference', () => {
    const words = fc.array(fc.constantFrom(...wordlist), { minLength: 12, maxLength: 12 });
    let valid = 0;
    fc.assert(
      fc.property(words, (chosen) => {
        const isValid = validateMnemonic(chosen.join(' '), wordlist);
        if (isValid) valid++;
        expect(findPhrases(chosen.join(' '))).toHaveLength(isValid ? 1 : 0);
      }),
      runs(400),
    );
    expect(valid).toBeGreaterThan(5);
    expect(valid).toBeLessThan(60);
  });

  test('the whole phrase is found, wherever it stands in a text', () => {
    const near = fc.constantFrom('', 'The mnemonic of this wallet reads ', 'Twelve or more of these: ');
    fc.assert(
      fc.property(mnemonic, near, near, (words, before, after) => {
        expect(findPhrases(`${before}${words} ${after}`)).toEqual([
          { start: before.length, end: before.length + words.length },
        ]);
      }),
      runs(100),
    );
  });

  test('next to other seed words, and one after the other', () => {
    expect(kindsIn(`q: seed phrase ${zeros} wallet\n`)).toEqual([phrase]);
    expect(findPhrases(`${zeros} ${zeros}, ${zeros}`)).toHaveLength(3);
  });

  test('a word that YAML takes for a boolean counts as the word', () => {
    const words = wordlist.find((word) => validateMnemonic(`${'true '.repeat(11)}${word}`, wordlist)) ?? '';
    expect(kindsIn(`q: [${'true, '.repeat(11)}${words}]\n`)).toEqual([phrase]);
  });

  test('a list of phrases has as many secrets as phrases, and none for the list', () => {
    expect(places(faultsIn(`q:\n  - ${zeros}\n  - ${zeros}\n`, zeros))).toEqual(['q[0]@2:5 ', 'q[1]@3:5 ']);
  });

  test('words broken up by others, by lists or by fields are none', () => {
    const words = zeros.split(' ');
    for (const between of [' or ', '. ', '_', '/', ': ', ' {', ' 123 ', ' 2026-07-04 ']) {
      expect(kindsIn(`q: ${quoted(words.join(between))}\n`)).toEqual([]);
    }
    expect(kindsIn(`q: [${words.slice(0, 6).join(', ')}, [${words.slice(6).join(', ')}]]\n`)).toEqual([]);
    expect(kindsIn(`q: [${words.slice(0, 6).join(', ')}, [12], ${words.slice(6).join(', ')}]\n`)).toEqual([]);
    expect(kindsIn(words.map((word, i) => `f${i}x: ${word}\n`).join(''))).toEqual([]);
    expect(kindsIn(`q: [${words.slice(0, 11).join(', ')}, ${'x'.repeat(9)}, about]\n`)).toEqual([]);
  });
});

describe('bare hex', () => {
  const kind = (name: string, length = 32) => `a ${length}-byte hex string next to the name "${name}"`;

  test.each([
    ['seed', 'seed'],
    ['master_seed', 'seed'],
    ['privateKey', 'private'],
    ['PRIVATE_KEY', 'private'],
    ['privkey', 'private'],
    ['client-secret', 'secret'],
    ['mnemonic_entropy', 'mnemonic'],
    ['key', 'key'],
    ['signing_key', 'key'],
    ['api_keys', 'key'],
  ])('under %s', (name, word) => {
    for (const value of [
      hex32,
      `0x${hex32}`,
      hex32.toUpperCase(),
      quoted(`0X${hex32}`),
      `[${hex32}]`,
      `{value: ${hex32}}`,
    ]) {
      expect(kindsIn(`x:\n  ${name}: ${value}\n`, hex32)).toEqual([kind(word)]);
    }
    expect(kindsIn(`env: [{name: ${name}, value: ${hex32}}]\n`, hex32)).toEqual([kind(word)]);
    expect(kindsIn(`${name}: ${hex32}${hex32}\n`, hex32)).toEqual([kind(word, 64)]);
    expect(kindsIn(`${name}: ${hex32.slice(1)}\n`)).toEqual([]);
    expect(kindsIn(`${name}: ${hex32}0\n`)).toEqual([]);
    expect(kindsIn(`${name}: 0x${hex32.slice(0, 40)}\n`)).toEqual([]);
  });

  test('that YAML takes for a number', () => {
    const digits = '1234567890123456'.repeat(4);
    expect(kindsIn(`seed: ${digits}\n`, digits)).toEqual([kind('seed')]);
    expect(kindsIn(`seed: ${digits.replace('345', '3e5')}\n`, digits)).toEqual([kind('seed')]);
  });

  test.each([
    ['The private key for the hot wallet is ', 'private'],
    ['Old host. SEED=', 'seed'],
    ['export API_KEY="', 'key'],
    ['signing key: ', 'key'],
    ['the secret was\n', 'secret'],
  ])('behind the words %j', (before, word) => {
    expect(kindsIn(`notes: ${quoted(`${before}${hex32}" and so on`)}\n`, hex32)).toEqual([kind(word)]);
  });

  test.each([
    'Deployed in ',
    'The tx of the key ceremony: ',
    'sha256 of the seed: ',
    'Seeds are made on the device. The image is ',
    'public key ',
    'The key ceremony of May has the transcript ',
    'Keys were rotated with commit ',
    'No secret goes to or from or by or via ',
    'A secret is never written down in any of our places, and what follows is no exception to it: ',
  ])('not behind the words %j', (before) => {
    expect(kindsIn(`notes: ${quoted(`${before}${hex32}`)}\n`)).toEqual([]);
  });

  test.each([
    'sha256',
    'seed_hash',
    'seed_sha256',
    'tx_hash',
    'public_key',
    'pubkey',
    'private_key_id',
    'key_fingerprint',
    'secret_commitment',
    'key_source',
    'address',
    'keypad',
    'id',
    'x-note',
  ])('not under %s', (name) => {
    expect(kindsIn(`x:\n  ${name}: ${hex32}\n  y: {${name}: "0x${hex32}"}\n`)).toEqual([]);
  });

  test('a key that names a thing is not a key as a value', () => {
    expect(kindsIn(`keys:\n  ${hex32}: {storage: hsm}\n`)).toEqual([]);
    expect(kindsIn(`secrets:\n  ${hex32}: here\n`, hex32)).toEqual([kind('secret')]);
  });

  test('not in fields that the vocabulary calls public', () => {
    const guard = (field: string) => `wallets:\n  - id: w\n    ${field}: signing key ${hex32}\n`;
    expect(kindsIn(guard('guard'))).toEqual([]);
    expect(kindsIn(`wallets: [{id: w, modules: [signing key ${hex32}]}]\n`)).toEqual([]);
    expect(kindsIn(guard('purpose'))).toEqual([kind('key')]);
    // Public is said of digits that say nothing themselves, not of what proves to be a secret.
    expect(kindsIn(`wallets: [{guard: ${zeros}}]\n`, zeros)).toEqual([phrase]);
  });

  test('not where it names something that is declared', () => {
    const key = (id: string) => `keys: [{id: ${id}}]\nhot: {wallets: [{id: h, key: "${hex32}"}]}\n`;
    expect(kindsIn(key(`"${hex32}"`))).toEqual([]);
    expect(kindsIn(key('k1'), hex32)).toEqual([kind('key')]);
  });
});

test.each([
  ['a commit', 'seed_repo: 3f786850e387550fdab836ed7e6dc881de23001b'],
  ['a transaction', `tx: "0x${hex32}"`],
  ['an address', 'key_owner: "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"'],
  ['a Bitcoin address', `address: ${base58check.encode(Uint8Array.of(0, ...bytes(20)))}`],
  ['a UUID', 'secret: 123e4567-e89b-42d3-a456-426614174000'],
  ['prose', 'notes: The seed phrase of 24 words is split among three sites and never typed into a computer.'],
  [
    'prose about files',
    'notes: A private key in PEM starts with BEGIN PRIVATE KEY, a WIF key with 5, K or L.',
  ],
  [
    'prose of seed words',
    'notes: Use cold paper, never cloud, and have one guard watch while another person opens the vault',
  ],
  ['a host name', 'notes: eyebrow.example.com, ewallet-service.internal.example'],
  ['booleans', `flags: [${'true, '.repeat(30)}true]`],
  ['numbers and nothing', 'a: 1\nb: 2.5\nc: null\nd:\ne: ~\nf: 2026-07-04'],
])('%s is none', (_name, text) => {
  expect(kindsIn(`${text}\n`)).toEqual([]);
});

describe('the place', () => {
  const at = (text: string) => places(faultsIn(text, zeros));

  test('is the name of the field that holds the secret', () => {
    expect(at(`keys:\n  - id: k\n    words: ${zeros}\n`)).toEqual(['keys[0].words@3:5 words']);
    expect(at(`{a: "b: c", "words": "${zeros}"}\n`)).toEqual(['words@1:13 "words"']);
    expect(at(`'words' : '${zeros}'\n`)).toEqual(["words@1:1 'words'"]);
    expect(at(`# words: x\nwords: &a # words:\n\n  # and\n  ${zeros}\n`)).toEqual(['words@2:1 words']);
    expect(at(`x:\n  words: |\n    ${zeros}\n`)).toEqual(['x.words@2:3 words']);
    expect(at(`words:\r\n  - ${zeros.replaceAll(' ', '\r\n  - ')}\r\n`)).toEqual(['words@1:1 words']);
    expect(at(`a.b*c:\n  ? (x)\n  : ${zeros}\n`)).toEqual(['["a.b*c"]["(x)"]@2:5 (x)']);
  });

  test('is empty, right before the secret, in a list and in prose', () => {
    expect(at(`q:\n  - one\n  - ${zeros}\n`)).toEqual(['q[1]@3:5 ']);
    expect(at(`q: Mine is ${zeros}\n`)).toEqual(['q@1:12 ']);
    expect(at(`q: |\n  Mine\n  is ${zeros}\n`)).toEqual(['q@3:6 ']);
    expect(at(`q: [[${zeros.replaceAll(' ', ', ')}]]\n`)).toEqual(['q[0]@1:6 ']);
    // A key that is not written as it reads cannot be shown as it stands.
    expect(at(`"w\\u006frds": ${zeros}\n`)).toEqual(['words@1:15 ']);
  });

  test('of a secret in a key says nothing of it, nor do the places below', () => {
    const token = `gh${'p_'}${random(36)}`;
    const text = `x:\n  ${token}:\n    words: ${zeros}\n    list: [${zeros}]\n`;
    const faults = faultsIn(text, token);
    expect(leakedFrom(zeros, JSON.stringify(faults))).toBeUndefined();
    expect(places(faults)).toEqual(['x@2:3 ', 'x@3:12 ', 'x@4:12 ']);
    expect(places(faultsIn(`x: {"\\u0067${token.slice(1)}": 1, ${cut(token)}Z}\n`, token))).toEqual([
      'x@1:5 ',
      'x@1:57 ',
    ]);
  });

  test('of what an alias repeats is where it is written', () => {
    expect(at(`words: &a ${zeros}\nother: *a\n`)).toEqual(['words@1:1 words']);
    expect(places(faultsIn(`x: &a ${hex32}\nseed: *a\n`, hex32))).toEqual(['seed@1:7 ']);
    expect(at(`x: &a {words: ${zeros}}\ny: *a\n`)).toEqual(['x.words@1:8 words']);
  });

  test('covers the secret in every style of scalar, for those who must hide it', () => {
    const styles: ((secret: string) => string)[] = [
      (secret) => secret,
      (secret) => `'${secret}'`,
      (secret) => `"it's \\u00e9 ${secret}\\n"`,
      (secret) => `'it''s ${secret}'`,
      (secret) => `|2-\n    at\n\n    ${secret}`,
      (secret) => `>\n    at\n    ${secret}\n\n    x`,
    ];
    const secrets = forms.map(([, , secret]) => secret);
    fc.assert(
      fc.property(
        fc.constantFrom(...secrets),
        fc.constantFrom(...styles),
        fc.constantFrom('\n', '\r\n'),
        (secret, style, end) => {
          const text = `q:\n  v: ${style(secret)}\n`.replaceAll('\n', end);
          faultsIn(text, secret);
          const found = locateSecrets(rootOf(text)).map(({ span }) => text.slice(span.start, span.end));
          expect(found).toEqual([secret]);
        },
      ),
      runs(200),
    );
  });
});

describe('a megabyte takes less than a second', () => {
  const fill = (piece: string) => piece.repeat(Math.ceil(1_000_000 / piece.length));
  const unsound = 'able';

  test('the word of the worst case is in no valid phrase of its own', () => {
    for (const size of [12, 15, 18, 21, 24]) {
      expect(validateMnemonic(Array(size).fill(unsound).join(' '), wordlist)).toBe(false);
    }
  });

  test.each([
    ['seed words without a checksum', fill(`${unsound} `), 0],
    ['seed words that nearly are enough', fill(`${'able '.repeat(11)}a `), 0],
    ['one word', fill('able'), 0],
    ['blanks between words', fill(`able${' '.repeat(5000)}`), 0],
    ['prose', fill('The quick brown fox jumps over the lazy dog; nobody keeps a seed here. '), 0],
    ['base58', fill(`${random(51)} `), 0],
    ['base58 without end', fill('zprvKL5'), 0],
    ['hex', fill(`${hex32} `), 0],
    ['heads of tokens', fill('sk-eyJ.ghp_xoxb-AIza'), 0],
    ['heads of web tokens', fill('eyJhbGci.'), 0],
    ['heads of keys', fill('-----BEGIN RSA PRIVATE '), 0],
    ['keys that do not end', fill('-----BEGIN PRIVATE KEY-----'), 1],
  ])('%s', (_name, text, count) => {
    const root = rootOf(`q: ${quoted(text)}\n`);
    const start = process.cpuUsage();
    const found = findSecrets(root);
    const { user, system } = process.cpuUsage(start);
    // Half a second when the machine is quiet; the square of a megabyte would take hours.
    expect((user + system) / 1000).toBeLessThan(3000);
    expect(found).toHaveLength(count);
  });
});

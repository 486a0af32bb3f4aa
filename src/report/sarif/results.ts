import type { Finding, Status, Verdict } from '../../core/types.ts';
import { levels } from '../../core/rule/levels.ts';
import { visible } from '../escape.ts';
import { oneLine } from '../message.ts';
import { type Files, locationOf, placeOfFinding, relatedPlace } from './places.ts';
import { ruleId, sarifLevels } from './rules.ts';
import { longestNote, sarifText } from './text.ts';

/** Code scanning refuses a run with more results, and keeps no more places of one. */
const mostResults = 25_000;
export const mostPlaces = 100;
/** Links in one message. */
const mostLinks = 10;

interface Context {
  readonly files: Files;
  /** Each rule's position among the descriptors. */
  readonly rules: ReadonlyMap<string, number>;
  readonly judged: ReadonlySet<string>;
}

/** The findings that fit into a run, in their order; of too many, the open ones first and the worst of those. */
export function fitting({ findings }: Verdict): readonly Finding[] {
  if (findings.length <= mostResults) return findings;
  const rank = ({ status, severity }: Finding) => (status.is === 'open' ? 0 : 9) + levels.indexOf(severity);
  return findings.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostResults);
}

export function resultOf(finding: Finding, { files, rules, judged }: Context) {
  const { rule, severity, entity, status, change, fingerprint } = finding;
  const related = placesOf(finding, files, judged);
  const ruleIndex = rules.get(rule);
  return {
    ruleId: ruleId(rule),
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: sarifLevels[severity],
    message: { text: messageText(finding, related, judged) },
    locations: [placeOfFinding(finding, files)],
    ...(related.length > 0 && { relatedLocations: related }),
    // Code scanning takes a result for a known one by this name. Left to itself it hashes the line, and of two
    // findings about one line it would show one.
    partialFingerprints: { 'papertiger/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
    ...(status.is === 'known' && { baselineState: 'unchanged' }),
    suppressions: suppressionsOf(status),
    properties: { severity, path: finding.at.path, ...(entity && { entity }), ...(change && { change }) },
  };
}

/** Related places, and the base's place where code scanning can find its file. */
function placesOf({ related, against }: Finding, files: Files, judged: ReadonlySet<string>) {
  const notes = related.map(({ at, note }) => ({ at, note: sarifText(note, longestNote) }));
  const before = against && judged.has(against.file) ? [{ at: against, note: 'as it was in the base' }] : [];
  return [...before, ...notes]
    .slice(0, mostPlaces)
    .map(({ at, note }, index) => relatedPlace(index + 1, at, note, files));
}

/** The sentence, then a line for each related place: code scanning shows only places that the message links to. */
function messageText(
  finding: Finding,
  places: ReturnType<typeof placesOf>,
  judged: ReadonlySet<string>,
): string {
  const sentence = sarifText(finding.message) || ruleId(finding.rule);
  const own = locationOf(finding.at.file).uri;
  const links = places.slice(0, mostLinks).map(({ id, message, physicalLocation }) => {
    const { artifactLocation, region } = physicalLocation;
    const elsewhere = artifactLocation.uri !== own && /^[\w./-]+$/.test(artifactLocation.uri);
    const line = `${elsewhere ? `${artifactLocation.uri} ` : ''}line ${region.startLine}`;
    return message ? `See [${line}](${id}): ${message.text}.` : `See [${line}](${id}).`;
  });
  const more = places.length > mostLinks ? [`And ${places.length - mostLinks} more places.`] : [];
  const lines = [...changeLines(finding, judged), ...links, ...more];
  if (lines.length === 0) return sentence;
  return [/[.!?]$/.test(sentence) ? sentence : `${sentence}.`, ...lines].join('\n');
}

function changeLines({ change, against }: Finding, judged: ReadonlySet<string>): string[] {
  const how = change ? [`Compared with the base: ${change}.`] : [];
  if (!against || judged.has(against.file)) return how;
  const gone = `${against.file}, line ${against.start.line}, which is not among the files judged now`;
  return [...how, `In the base: ${sarifText(gone)}.`];
}

/** Empty says that nothing is suppressed, which leaving the list out would not. An exception stands in the program. */
function suppressionsOf(status: Status) {
  if (status.is === 'open') return [];
  if (status.is === 'known') {
    const justification = `recorded in the baseline since ${shown(status.since)}`;
    return [{ kind: 'external', status: 'accepted', justification, properties: { since: status.since } }];
  }
  const { exception, until, owner, reason } = status;
  const justification = `${shown(reason)} (until ${shown(until)}, owner ${shown(owner) || 'none'})`;
  return [{ kind: 'inSource', status: 'accepted', justification, properties: { exception, until, owner } }];
}

function shown(text: string): string {
  return visible(oneLine(text));
}

import type { Difference } from '../weaken/weaken.ts';
import type { Node } from '../types.ts';
import { type Configs, configIn, failOnOf, partOf, placeIn, textsIn } from './config-read.ts';
import { differ, ofStrictness, type Side, some, spoken, startOf } from './draft.ts';
import { compareExtends } from './extends.ts';
import { folderOf, type GateFile, unreadable } from './file.ts';
import { beyond } from './globs.ts';
import { packFiles } from './packs.ts';
import { compareParameters } from './parameters.ts';
import { compareSeverities } from './severities.ts';
import { levels } from '../rule/levels.ts';

type Files = ReadonlyMap<string, string>;

/** What the configuration demands less of, or more. */
export function compareConfigs(
  base: Files,
  head: Files,
  { rules, sector, judged }: Pick<Configs, 'rules' | 'sector' | 'judged'>,
): readonly Difference[] {
  const [was, is] = [configIn(base), configIn(head)];
  const file = is?.file ?? was?.file;
  if (file === undefined || (was && is && was.file === is.file && was.origin.text === is.origin.text))
    return [];
  const [unread] = [was, is].filter((config) => config && !config.isReadable);
  if (unread) return [unreadable('Gate.config', was, is, file)];
  const configs = { base: was, head: is, file, rules, sector, judged };
  return [
    ...compareFolders(configs),
    ...compareFailOn(configs),
    ...compareExtends(configs, entriesAtHand(base, head)),
    ...compareFiles(configs),
    ...compareExcluded(configs),
    ...compareParameters(configs),
    ...compareSeverities(configs),
  ];
}

const entriesAtHand = (...sides: readonly Files[]) =>
  new Set(sides.flatMap((files) => [...packFiles(files).keys()].map(({ entry }) => entry)));

/** What a configuration says of paths holds from its own folder. */
function compareFolders({ base, head, file }: Configs): Difference[] {
  if (!base || !head || folderOf(base.file) === folderOf(head.file)) return [];
  const said = (one: GateFile) => ({ text: spoken(one.file), at: startOf(one.file) });
  return [
    differ(
      { verdict: 'changed', term: 'Gate.config', field: 'folder' },
      said(base),
      said(head),
      startOf(file),
    ),
  ];
}

function compareFailOn({ base, head, file }: Configs): Difference[] {
  const [was, is] = [failOnOf(base), failOnOf(head)];
  if (was === is) return [];
  const verdict = ofStrictness(levels.indexOf(was), levels.indexOf(is));
  const side = (config: GateFile | undefined, text: string): Side => ({
    text,
    at: placeIn(config, partOf(config, 'fail-on'), file),
  });
  return [
    differ(
      { verdict, term: 'Gate.fail-on', field: 'fail-on' },
      side(base, was),
      side(head, is),
      startOf(file),
    ),
  ];
}

/** What is read where nobody says otherwise. */
const standardFiles = ['security-program*.yml', 'security-program*.yaml', '*.md'];

function compareFiles(configs: Configs): Difference[] {
  const [was, is] = [
    globsIn(configs.base, 'files', standardFiles),
    globsIn(configs.head, 'files', standardFiles),
  ];
  return was.node || is.node ? told(configs, 'files', was, is, 'weaker') : [];
}

function compareExcluded(configs: Configs): Difference[] {
  return told(
    configs,
    'exclude',
    globsIn(configs.base, 'exclude'),
    globsIn(configs.head, 'exclude'),
    'stronger',
  );
}

interface Globs {
  readonly node: Node | undefined;
  readonly texts: ReadonlyMap<string, Node>;
  /** What holds, also where nothing is written. */
  readonly globs: readonly string[];
}

function globsIn(config: GateFile | undefined, name: string, standard: readonly string[] = []): Globs {
  const node = partOf(config, name);
  const texts = textsIn(node);
  return { node, texts, globs: node ? [...texts.keys()] : standard };
}

/** Lost and gained are told apart, so that a swap hides no loss; each beside all that the other side says. */
function told(
  { base, head, file }: Configs,
  field: string,
  was: Globs,
  is: Globs,
  ofLoss: 'weaker' | 'stronger',
): Difference[] {
  const [lost, gained] = [beyond(was.globs, is.globs), beyond(is.globs, was.globs)];
  const said = (globs: readonly string[], side: Globs, config: GateFile | undefined): Side | undefined =>
    globs.length === 0
      ? undefined
      : {
          text: some(globs.map(spoken)),
          at: placeIn(config, side.texts.get(globs[0] ?? '') ?? side.node, file),
        };
  const nearest = placeIn(head, is.node, file);
  const term = `Gate.${field}`;
  const ofGain = ofLoss === 'weaker' ? 'stronger' : 'weaker';
  return [
    ...(lost.length > 0
      ? [differ({ verdict: ofLoss, term, field }, said(lost, was, base), said(is.globs, is, head), nearest)]
      : []),
    ...(gained.length > 0
      ? [
          differ(
            { verdict: ofGain, term, field },
            said(was.globs, was, base),
            said(gained, is, head),
            nearest,
          ),
        ]
      : []),
  ];
}

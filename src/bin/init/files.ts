import { version } from '../../core/version.ts';
import { quoted } from './program.ts';

/** Where this project is published, for the workflow and the hook; the one place that says so. */
const published = { repository: 'papertiger/papertiger', tag: `v${version}` };

/** `papertiger.yml` beside a program; `program` is the glob that finds it. */
export function configText(program: string): string {
  return `# How papertiger judges. Data only: nothing in it can run code.
extends: [papertiger:recommended] # or papertiger:strict
files: [${quoted(program)}, "*.md", "docs/**/*.md"] # programs, and the words that are held to them
fail-on: high
`;
}

/** The workflow; `folder` is where the program lies in the repository, the empty string for its root. */
export function workflowText(folder: string): string {
  const inputs = folder === '' ? '' : `\n        with:\n          working-directory: ${quoted(folder)}`;
  return `name: papertiger
on:
  pull_request:
  schedule:
    - cron: "17 6 * * 1" # evidence and exceptions expire without a commit
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      # A tag can be moved: pin both actions to the full commit SHA of the release that you reviewed.
      - uses: actions/checkout@v7
        with:
          fetch-depth: 2 # with the commit before, so that a weakening shows
          persist-credentials: false
      - uses: ${published.repository}@${published.tag}${inputs}
`;
}

/** The configuration of pre-commit. */
export function hookText(folder: string): string {
  return `repos:\n${hookEntry(folder)}`;
}

/** The same for a configuration that exists: what belongs under its \`repos:\`. */
export function hookEntry(folder: string): string {
  const arguments_ = folder === '' ? '' : `\n        args: [--config, ${quoted(`${folder}/papertiger.yml`)}]`;
  return `  - repo: https://github.com/${published.repository}
    rev: ${published.tag} # pre-commit autoupdate --freeze pins it to a commit
    hooks:
      - id: papertiger${arguments_}
`;
}

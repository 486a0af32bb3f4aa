import { version } from '../../core/version.ts';
import { quoted } from './program.ts';

/** Where this project is published, for the workflow and the hook; the one place that says so. */
const published = { repository: 'papertiger/papertiger', tag: `v${version}` };
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

/** `papertiger.yml` beside programs; `globs` lead to them. */
export function configText(globs: readonly string[]): string {
  return `# How papertiger judges. Data only: nothing in it can run code.
extends: [papertiger:recommended] # or papertiger:strict
files: [${[...globs, '*.md', 'docs/**/*.md'].map(quoted).join(', ')}] # programs, and the words that are held to them
fail-on: high
`;
}

/** The workflow of docs/ci.md; `folder` is where the program lies in the repository, the empty string for its root. */
export function workflowText(folder: string, branch = 'main'): string {
  const inputs = folder === '' ? '' : `\n        with:\n          working-directory: ${quoted(folder)}`;
  return `name: papertiger
on:
  pull_request:
  merge_group:
  push:
    branches: [${/^[a-z][\w/-]*$/i.test(branch) ? branch : quoted(branch.replaceAll(/[*?+[\]!\\]/g, '\\$&'))}]
  schedule:
    - cron: "17 6 * * 1" # evidence and exceptions expire without a commit
permissions:
  contents: read
jobs:
  papertiger:
    runs-on: ubuntu-latest
    steps:
      - uses: ${checkout}
        with:
          fetch-depth: 2 # with the commit before, so that a weakening shows
          persist-credentials: false
      # A tag can be moved: pin the full commit of the release that you reviewed.
      - uses: ${published.repository}@${published.tag}${inputs}
`;
}

/** The job of docs/ci.md for GitLab; `config` is the configuration below the root, where it is not in it. */
export function pipelineText(config = ''): string {
  const option = config === '' ? '' : ` --config ${config}`;
  return `papertiger:
  image: node:24
  variables:
    GIT_DEPTH: "0"
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - npm ci --ignore-scripts
    - >
      node_modules/.bin/papertiger check${option} --against "$CI_MERGE_REQUEST_DIFF_BASE_SHA"
      --format gitlab:gl-code-quality-report.json --format pretty
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
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

// Keeps out of the Action what it never uses: the toolkit's HTTP client and its way to start programs, and every command
// but check. What is not in the bundle can neither be attacked nor read by mistake.

const clients = /^@actions\/(http-client|exec|io)(\/|$)/;

/** @returns an esbuild plugin that puts stand-ins in their place; whatever would use one fails. */
export function actionDiet() {
  return {
    name: 'action-diet',
    setup(build) {
      build.onResolve({ filter: clients }, ({ path }) => ({ path, namespace: 'client' }));
      build.onResolve({ filter: /^\.\/[\w/-]+\.ts$/ }, ({ path, importer, kind }) => {
        const isCommand = kind === 'dynamic-import' && /[\\/]bin[\\/]commands\.ts$/.test(importer);
        return isCommand && path !== './check.ts' ? { path, namespace: 'command' } : undefined;
      });
      build.onLoad({ filter: /^/, namespace: 'client' }, () => ({ contents: client }));
      build.onLoad({ filter: /^/, namespace: 'command' }, () => ({ contents: 'module.exports = {};' }));
    },
  };
}

/** The names that the toolkit imports. Nothing of ours reaches the code that would use them. */
const client = `
const refuse = () => { throw new Error('this build has no HTTP client and starts no programs'); };
export { refuse as HttpClient, refuse as BearerCredentialHandler, refuse as exec, refuse as getExecOutput };
`;

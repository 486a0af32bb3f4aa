// Keeps the toolkit's HTTP client and its way to start programs out of the Action: it needs neither, and what is not in
// the bundle can neither be attacked nor used.

const unused = /^@actions\/(http-client|exec|io)(\/|$)/;

/** @returns an esbuild plugin that puts nothing in their place; a build that would call them fails. */
export function noClient() {
  return {
    name: 'no-client',
    setup(build) {
      build.onResolve({ filter: unused }, ({ path }) => ({ path, namespace: 'no-client' }));
      build.onLoad({ filter: /^/, namespace: 'no-client' }, () => ({ contents: stand }));
    },
  };
}

/** The names that the toolkit imports. Nothing of ours reaches the code that would use them. */
const stand = `
const refuse = () => { throw new Error('this build has no HTTP client and starts no programs'); };
export { refuse as HttpClient, refuse as BearerCredentialHandler, refuse as exec, refuse as getExecOutput };
`;

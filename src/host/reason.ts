const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  EIO: 'the device reported an error',
  ELOOP: 'its symbolic links run in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space is left on the device',
  ENOTDIR: 'part of the path is not a folder',
  ENXIO: 'it is a socket or a device',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
};

/** The code of a system error, for example `ENOENT`; the empty string for any other error. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = systemCode(error);
  return reasons[code] ?? (code || (error instanceof Error ? error.message : String(error)));
}

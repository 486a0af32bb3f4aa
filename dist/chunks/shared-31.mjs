// src/host/reason.ts
var reasons = {
  EACCES: "permission denied",
  EISDIR: "it is a folder",
  EIO: "the device reported an error",
  ELOOP: "its symbolic links run in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "no such file or folder",
  ENOSPC: "no space is left on the device",
  ENOTDIR: "part of the path is not a folder",
  ENXIO: "it is a socket or a device",
  EPERM: "permission denied",
  EROFS: "the file system is read-only"
};
function systemCode(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
function reasonOf(error) {
  const code = systemCode(error);
  return reasons[code] ?? (code || (error instanceof Error ? error.message : String(error)));
}

export {
  systemCode,
  reasonOf
};

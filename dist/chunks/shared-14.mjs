// src/core/errors.ts
var UsageError = class extends Error {
  code;
  constructor(message, code = 2) {
    super(message);
    this.name = "UsageError";
    this.code = code;
  }
};

export {
  UsageError
};

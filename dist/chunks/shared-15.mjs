// src/core/parse/insert-scalar.ts
function scalarText(text) {
  const isPlain = /^[a-z][\w./-]*( [\w./-]+)*$/i.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text);
  const isSpecial = /^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain && !isSpecial ? text : JSON.stringify(text);
}

export {
  scalarText
};

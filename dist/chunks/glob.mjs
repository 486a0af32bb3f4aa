import {
  globOf,
  globTest,
  isLiteral
} from "./shared-29.mjs";
import "./shared-2.mjs";
import "./shared-1.mjs";
export {
  globOf,
  globTest,
  isLiteral
};

import {
  globOf,
  globTest,
  isLiteral
} from "./shared-8.mjs";
import "./shared-1.mjs";
export {
  globOf,
  globTest,
  isLiteral
};

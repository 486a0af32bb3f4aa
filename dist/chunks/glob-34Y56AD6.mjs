import {
  globOf,
  globTest,
  isLiteral
} from "./chunk-776BXDSL.mjs";
import "./chunk-5MFGTLSD.mjs";
export {
  globOf,
  globTest,
  isLiteral
};

import {
  checkNames
} from "./shared-24.mjs";
import "./shared-28.mjs";
import "./shared-14.mjs";
import "./shared-2.mjs";
import "./shared-15.mjs";
import "./shared-12.mjs";
import "./shared-1.mjs";
export {
  checkNames
};

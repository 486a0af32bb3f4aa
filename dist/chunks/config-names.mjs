import {
  checkNames
} from "./shared-25.mjs";
import "./shared-16.mjs";
import "./shared-29.mjs";
import "./shared-2.mjs";
import "./shared-17.mjs";
import "./shared-14.mjs";
import "./shared-1.mjs";
export {
  checkNames
};

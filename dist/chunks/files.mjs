import {
  openBase
} from "./shared-20.mjs";
import "./shared-26.mjs";
import "./shared-21.mjs";
import "./shared-29.mjs";
import "./shared-30.mjs";
import "./shared-23.mjs";
import "./shared-27.mjs";
import "./shared-15.mjs";
import "./shared-12.mjs";
import "./shared-1.mjs";
export {
  openBase
};

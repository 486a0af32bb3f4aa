import {
  openBase
} from "./shared-22.mjs";
import "./shared-27.mjs";
import "./shared-23.mjs";
import "./shared-30.mjs";
import "./shared-31.mjs";
import "./shared-24.mjs";
import "./shared-28.mjs";
import "./shared-17.mjs";
import "./shared-14.mjs";
import "./shared-1.mjs";
export {
  openBase
};

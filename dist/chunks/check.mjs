import {
  check,
  dayFor,
  report,
  rulesFor
} from "./shared-4.mjs";
import "./shared-7.mjs";
import "./shared-5.mjs";
import "./shared-13.mjs";
import "./shared-12.mjs";
import "./shared-19.mjs";
import "./shared-26.mjs";
import "./shared-3.mjs";
import "./shared-21.mjs";
import "./shared-18.mjs";
import "./shared-16.mjs";
import "./shared-2.mjs";
import "./shared-27.mjs";
import "./shared-30.mjs";
import "./shared-31.mjs";
import "./shared-28.mjs";
import "./shared-17.mjs";
import "./shared-14.mjs";
import "./shared-1.mjs";
export {
  check,
  dayFor,
  report,
  rulesFor
};

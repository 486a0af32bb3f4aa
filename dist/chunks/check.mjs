import {
  check,
  dayFor,
  report,
  rulesFor
} from "./shared-4.mjs";
import "./shared-6.mjs";
import "./shared-3.mjs";
import "./shared-16.mjs";
import "./shared-10.mjs";
import "./shared-9.mjs";
import "./shared-8.mjs";
import "./shared-2.mjs";
import "./shared-11.mjs";
import "./shared-12.mjs";
import "./shared-14.mjs";
import "./shared-7.mjs";
import "./shared-1.mjs";
export {
  check,
  dayFor,
  report,
  rulesFor
};

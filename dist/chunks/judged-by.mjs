import {
  judgedByBase,
  knownAt,
  storedIn
} from "./shared-11.mjs";
import "./shared-19.mjs";
import "./shared-26.mjs";
import "./shared-3.mjs";
import "./shared-21.mjs";
import "./shared-18.mjs";
import "./shared-25.mjs";
import "./shared-16.mjs";
import "./shared-29.mjs";
import "./shared-2.mjs";
import "./shared-23.mjs";
import "./shared-30.mjs";
import "./shared-31.mjs";
import "./shared-24.mjs";
import "./shared-28.mjs";
import "./shared-17.mjs";
import "./shared-14.mjs";
import "./shared-1.mjs";
export {
  judgedByBase,
  knownAt,
  storedIn
};

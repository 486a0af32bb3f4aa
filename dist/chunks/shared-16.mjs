// src/core/rule/levels.ts
var levels = ["critical", "high", "medium", "low"];
function reaches(level, floor) {
  return levels.indexOf(level) <= levels.indexOf(floor);
}

export {
  levels,
  reaches
};

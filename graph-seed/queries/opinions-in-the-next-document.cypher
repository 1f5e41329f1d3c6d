// What became of the opinions that a later document has again? 再掲された御意見とその後の回答
// It finds nothing where one document of a council is loaded.
MATCH (later:Opinion)-[restates:RESTATES]->(earlier:Opinion)
OPTIONAL MATCH (earlier)-[before:ANSWERED_BY]->(:Response)
OPTIONAL MATCH (later)-[after:ANSWERED_BY]->(:Response)
RETURN earlier.id AS earlier, later.id AS later, restates.score AS score, restates.reason AS reason,
  before.stage AS stageBefore, after.stage AS stageAfter
ORDER BY earlier.id, later.id

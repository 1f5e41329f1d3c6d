// How far do the answers go? 回答はどこまで進むか
// For each category: the number of opinions by the stage of their answer, the strongest first.
// To change: the document.
MATCH (c:Category)-[:PART_OF]->(:Document {id: 'document:cstf-13'})
MATCH (o:Opinion)-[:IN_CATEGORY]->(c)
MATCH (o)-[answer:ANSWERED_BY]->(:Response)
RETURN c.label + ' ' + c.name AS category,
  count(CASE answer.stage WHEN 'DONE' THEN 1 END) AS done, count(CASE answer.stage WHEN 'ONGOING' THEN 1 END) AS ongoing,
  count(CASE answer.stage WHEN 'PLANNED' THEN 1 END) AS planned, count(CASE answer.stage WHEN 'STUDY' THEN 1 END) AS study,
  count(CASE answer.stage WHEN 'AGREE_ONLY' THEN 1 END) AS agreeOnly, count(CASE answer.stage WHEN 'DECLINE' THEN 1 END) AS decline
ORDER BY category

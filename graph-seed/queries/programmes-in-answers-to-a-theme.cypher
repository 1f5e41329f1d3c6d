// Which programmes does the ministry name when it answers opinions about this theme? テーマへの回答に出てくる施策・事業
// To change: the theme, and the score from which an opinion counts.
WITH 'theme:human-resources' AS theme, 0.5 AS minScore
MATCH (o:Opinion)-[about:ABOUT]->(:Theme {id: theme})
WHERE about.score >= minScore
MATCH (o)-[:ANSWERED_BY]->(r:Response)-[named:MENTIONS]->(p:Program)
UNWIND named.surfaces AS words
WITH o, r, p, words ORDER BY o.row
RETURN p.code AS code, p.name AS programme, count(DISTINCT r) AS answers, collect(DISTINCT o.row) AS rows,
  collect(DISTINCT words) AS words
ORDER BY answers DESC, code

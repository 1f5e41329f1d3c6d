// Who spoke in the document, but never about this theme? そのテーマに触れていない構成員
// To change: the document, the theme, and the score from which an opinion counts.
WITH 'document:cstf-13' AS document, 'theme:5g' AS theme, 0.5 AS minScore
MATCH (m:Member)-[:RAISED]->(o:Opinion)-[:PART_OF]->(:Document {id: document})
WITH theme, minScore, m, collect(o) AS opinions
WHERE NONE(o IN opinions WHERE EXISTS { (o)-[about:ABOUT]->(:Theme {id: theme}) WHERE about.score >= minScore })
RETURN m.name AS member, size(opinions) AS opinions
ORDER BY m.id

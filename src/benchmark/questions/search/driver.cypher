CALL db.index.fulltext.queryNodes('texts_and_names', $lucene) YIELD node, score
WHERE node:Opinion
WITH node AS o, score ORDER BY score DESC, o.id LIMIT 20
RETURN o.id, o.row, o.text, [(m:Member)-[:RAISED]->(o) | [m.id, m.name]] AS member,
  [(o)-[:IN_CATEGORY]->(c:Category) | [c.id, c.label, c.name]] AS category

MATCH (t:Theme)
WHERE t.name > ''
WITH t ORDER BY t.name, t.id LIMIT $first
CALL (t) {
  MATCH (o:Opinion)-[about:ABOUT]->(t)
  WHERE about.score >= 0.5
  WITH o ORDER BY o.id LIMIT 10
  RETURN collect([o.id, o.row, [(o)-[:IN_CATEGORY]->(c:Category) | [c.id, c.label, c.name]],
    [(m:Member)-[:RAISED]->(o) | [m.id, m.name]]]) AS opinions
}
RETURN t.id, t.name, opinions

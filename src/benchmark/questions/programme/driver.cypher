MATCH (p:Program {code: $code})
CALL (p) {
  MATCH (r:Response)-[:MENTIONS]->(p)
  WITH r ORDER BY r.id LIMIT 20
  CALL (r) {
    MATCH (o:Opinion)-[:ANSWERED_BY]->(r)
    WITH o ORDER BY o.id LIMIT 5
    RETURN collect([o.id, o.row, o.text, [(m:Member)-[:RAISED]->(o) | [m.id, m.name]]]) AS opinions
  }
  RETURN collect([r.id, r.text, opinions]) AS responses
}
RETURN p.id, p.name, responses

MATCH (d:Document {id: $document})<-[:PART_OF]-(o:Opinion)-[about:ABOUT]->(t:Theme)
WHERE about.score >= 0.5
OPTIONAL MATCH (o)-[:IN_CATEGORY]->(c:Category)
OPTIONAL MATCH (m:Member)-[:RAISED]->(o)
WITH t, c, m, count(o) AS opinions
WITH t, count(DISTINCT c) AS categories, count(DISTINCT m) AS members, sum(opinions) AS opinions,
  collect({category: c, member: m, opinions: opinions}) AS parts
ORDER BY categories DESC, members DESC, opinions DESC, t.id LIMIT 20
CALL (t, parts) {
  UNWIND parts AS part
  WITH t, part.category AS c, part.member AS m, part.opinions AS opinions
  WHERE c IS NOT NULL
  WITH t, c, sum(opinions) AS opinions, collect(m) AS members
  CALL (t, c, members) {
    UNWIND members AS m
    WITH t, c, m ORDER BY m.id LIMIT 20
    CALL (t, c, m) {
      MATCH (m)-[:RAISED]->(o:Opinion)-[about:ABOUT]->(t)
      WHERE about.score >= 0.5 AND EXISTS { (o)-[:IN_CATEGORY]->(c) }
      WITH o ORDER BY o.id LIMIT 5
      RETURN collect([o.id, o.row]) AS said
    }
    RETURN collect([[m.id, m.name], said]) AS voices
  }
  RETURN collect([[c.id, c.label, c.name], opinions, voices]) AS cells
}
RETURN [t.id, t.name], cells

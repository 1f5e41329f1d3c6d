MATCH (m:Member {id: $id})
CALL (m) {
  MATCH (m)-[:RAISED]->(o:Opinion)
  WITH o ORDER BY o.id LIMIT $opinions
  CALL (o) {
    MATCH (o)-[:ABOUT]->(t:Theme)
    CALL (t) {
      MATCH (other:Opinion)-[:ABOUT]->(t)
      WITH other ORDER BY other.id LIMIT $others
      CALL (other) {
        MATCH (speaker:Member)-[:RAISED]->(other)
        CALL (speaker) {
          MATCH (speaker)-[:RAISED]->(another:Opinion)
          WITH another ORDER BY another.id LIMIT $more
          RETURN collect([another.id, another.row, [(another)-[:IN_CATEGORY]->(c:Category) | [c.id, c.name]]]) AS said
        }
        RETURN collect([speaker.id, speaker.name, said]) AS speakers
      }
      RETURN collect([other.id, other.row, speakers]) AS others
    }
    RETURN collect([t.id, t.name, others]) AS themes
  }
  RETURN collect([o.id, o.row, themes]) AS opinions
}
RETURN m.id, m.name, opinions

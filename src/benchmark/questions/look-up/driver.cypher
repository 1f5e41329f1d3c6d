MATCH (o:Opinion {id: $id})
RETURN o.id, o.row, o.text, [(m:Member)-[:RAISED]->(o) | [m.id, m.name]] AS member,
  [(o)-[:IN_CATEGORY]->(c:Category) | [c.id, c.label, c.name]] AS category,
  [(o)-[:ANSWERED_BY]->(r:Response) | [r.id, r.text]] AS response

MATCH (o:Opinion)
WHERE o.id > $after
WITH o ORDER BY o.id LIMIT $first
RETURN o.id, o.row, o.text, [(m:Member)-[:RAISED]->(o) | [m.id, m.name]] AS member,
  [(o)-[:IN_CATEGORY]->(c:Category) | [c.id, c.label, c.name]] AS category,
  [(o)-[:ANSWERED_BY]->(r:Response) | [r.id, r.text]] AS response,
  [(o)-[:MENTIONS]->(p:Program) | [p.id, p.name]] AS programs,
  [(o)-[:ABOUT]->(t:Theme) | [t.id, t.name]] AS themes

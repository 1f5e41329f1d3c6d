// Which other opinions are similar to this one, and why? 関連する意見とその理由
// The graph stores each pair once, so the query reads the relationship in both directions.
// To change: the opinion (its row in five digits).
MATCH (o:Opinion {id: 'opinion:cstf-13/00041'})-[related:RELATED_TO]-(other:Opinion)
OPTIONAL MATCH (m:Member)-[:RAISED]->(other)
OPTIONAL MATCH (other)-[:IN_CATEGORY]->(c:Category)
RETURN round(related.score, 2) AS score, other.row AS row, c.label AS category, m.name AS member,
  COLLECT { MATCH (t:Theme) WHERE t.id IN related.themes RETURN t.name } AS themes, related.terms AS terms, other.text AS text
ORDER BY related.score DESC, other.id

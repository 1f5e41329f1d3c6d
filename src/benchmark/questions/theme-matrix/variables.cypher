MATCH (d:Document)
RETURN d.id AS document ORDER BY COUNT { (:Opinion)-[:PART_OF]->(d) } DESC, document LIMIT 1

MATCH (m:Member)
WITH m, COUNT { (m)-[:RAISED]->(:Opinion) } AS opinions
WHERE opinions > 0
WITH m.id AS id ORDER BY opinions DESC, id LIMIT 10
RETURN id, 5 AS opinions, 5 AS others, 5 AS more

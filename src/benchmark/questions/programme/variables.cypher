MATCH (p:Program)
WITH p, COUNT { (:Response)-[:MENTIONS]->(p) } AS answers
WHERE answers > 0
RETURN p.code AS code ORDER BY answers DESC, code LIMIT 10

MATCH (o:Opinion)
WITH o.id AS id ORDER BY id
WITH collect(id) AS ids
UNWIND range(0, 49) AS i
RETURN ids[i * size(ids) / 50] AS id

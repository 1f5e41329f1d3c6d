MATCH (o:Opinion)
WITH o.id AS id ORDER BY id
WITH collect(id) AS ids
WITH ids, size(ids) / 2 AS skip
RETURN CASE WHEN size(ids) > 100 THEN 50 ELSE 10 END AS first, skip, ids[skip - 1] AS after

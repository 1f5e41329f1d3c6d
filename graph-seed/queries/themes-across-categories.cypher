// Which members raised related themes across categories? 施策カテゴリをまたぐテーマと構成員
// One row for each theme, category and member, with the words that show it, and the stances: FOR asks for it, AGAINST objects.
// To change: the document, the score from which an opinion counts, and the minimum number of categories of a theme.
WITH 'document:cstf-13' AS document, 0.5 AS minScore, 2 AS minCategories
MATCH (:Document {id: document})<-[:PART_OF]-(o:Opinion)-[about:ABOUT]->(t:Theme)
WHERE about.score >= minScore
MATCH (m:Member)-[:RAISED]->(o)-[:IN_CATEGORY]->(c:Category)
WITH minCategories, t, c, m, o, about ORDER BY o.row
WITH minCategories, t, c, m, collect(o.row) AS rows, collect(about.surfaces) AS surfaces, collect(DISTINCT about.stance) AS stances
WITH minCategories, t, collect({category: c, member: m, rows: rows, stances: stances, words: reduce(all = [], some IN surfaces | all + some)}) AS parts
UNWIND parts AS part
WITH minCategories, t, parts, count(DISTINCT part.category) AS categories, count(DISTINCT part.member) AS members
WHERE categories >= minCategories
UNWIND parts AS part
UNWIND part.words AS word
WITH t, categories, members, part.category AS c, part.member AS m, part.rows AS rows, part.stances AS stances, collect(DISTINCT word) AS words
RETURN t.name AS theme, categories, members, c.label + ' ' + c.name AS category, m.name AS member, rows, stances, words
ORDER BY categories DESC, members DESC, t.id, c.ordinal, m.id

// Who raised this theme, and in which categories? あるテーマを取り上げた構成員と施策カテゴリ
// A picture: the theme in the middle, the opinions around it, and their members and categories.
// To change: the theme, and the score from which an opinion counts.
WITH 'theme:role-of-government' AS theme, 0.5 AS minScore
MATCH about = (:Theme {id: theme})<-[score:ABOUT]-(opinion:Opinion)<-[:RAISED]-(:Member)
WHERE score.score >= minScore
MATCH filed = (opinion)-[:IN_CATEGORY]->(:Category)
RETURN about, filed
ORDER BY opinion.row

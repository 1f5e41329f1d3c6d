// Which members raised the same themes as this one in other categories? 別のカテゴリで同じテーマを取り上げた構成員
// To change: the member, and the score from which an opinion counts.
WITH 'member:cstf/小山' AS member, 0.5 AS minScore
MATCH (me:Member {id: member})-[:RAISED]->(mine:Opinion)-[about:ABOUT]->(t:Theme)
WHERE about.score >= minScore
MATCH (mine)-[:IN_CATEGORY]->(here:Category)
WITH minScore, me, t, here, collect(mine.row) AS mine
MATCH (t)<-[about:ABOUT]-(theirs:Opinion)<-[:RAISED]-(other:Member)
WHERE about.score >= minScore AND other <> me
MATCH (theirs)-[:IN_CATEGORY]->(there:Category)
WHERE there <> here AND EXISTS { (here)-[:PART_OF]->(:Document)<-[:PART_OF]-(there) }
WITH other, t, here, mine, there, collect(theirs.row) AS theirs
RETURN other.name AS member, count(DISTINCT t) AS themes,
  collect(t.name + '：' + here.label + ' → ' + there.label + '（' + size(theirs) + '件）') AS places
ORDER BY themes DESC, member

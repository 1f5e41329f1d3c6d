// What is promised, about which programme, and when? 何がいつ約束されたか
// The graph of responses, their plans and the programmes that these concern; a path shows as a picture.
// To change: the stages.
MATCH path = (:Opinion)-[:ANSWERED_BY]->(:Response)-[:MAKES]->(k:Commitment)-[:CONCERNS]->(:Program)
WHERE k.stage IN ['PLANNED', 'ONGOING']
RETURN path, k.stage AS stage, k.act AS act, k.phrase AS phrase, k.from AS from, k.to AS to
ORDER BY k.id

// Which opinions got only a kind word? 賛意だけの回答
// Opinions whose answer finds them important and names no act, with the words that say so.
// To change: the stage.
MATCH (m:Member)-[:RAISED]->(o:Opinion)-[answer:ANSWERED_BY {stage: 'AGREE_ONLY'}]->(:Response)-[:MAKES]->(k:Commitment {main: true})
RETURN o.row AS row, m.name AS member, o.text AS opinion, k.act AS act, k.phrase AS phrase
ORDER BY o.id

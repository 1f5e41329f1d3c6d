// How far did each measure come, document by document? 施策の文書ごとの経過
// The earliest document comes first; one without a date comes before all others. The stages of a document, with the words that say so.
MATCH (program:Program)<-[:CONCERNS]-(commitment:Commitment)-[:PART_OF]->(document:Document)
WITH program, document, commitment ORDER BY commitment.id
WITH program, document, collect(DISTINCT commitment.stage + ' ' + commitment.phrase) AS stages
RETURN program.name AS programme, document.issuedOn AS issued, document.id AS inDocument, stages
ORDER BY program.id, coalesce(document.issuedOn, ''), document.id

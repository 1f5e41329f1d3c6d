// Which words does the vocabulary miss? 語彙にない語の候補
// The best suggestions come first, each with the rows of some opinions that use the word.
// To change: the document.
MATCH (s:TermSuggestion)-[:PART_OF]->(:Document {id: 'document:cstf-13'})
WHERE s.kind IS NULL
MATCH (s)-[:FOUND_IN]->(o:Opinion)
WITH s, o ORDER BY o.row
RETURN s.rank AS rank, s.term AS term, s.opinionCount AS opinions, collect(o.row)[..10] AS rows
ORDER BY rank

// Which measures do texts name in brackets, and the vocabulary misses? 語彙にない施策の候補
// Each with an entry to paste into vocabulary/programs.yaml.
// To change: the document.
MATCH (s:TermSuggestion {kind: 'MEASURE'})-[:PART_OF]->(:Document {id: 'document:cstf-13'})
RETURN s.rank AS rank, s.term AS measure, s.opinionCount AS opinions, s.responseCount AS responses, s.entry AS entry
ORDER BY rank

// What does the graph hold? グラフには何があるか
// The number of nodes of each kind, without those for bookkeeping.
MATCH (node)
UNWIND labels(node) AS kind
WITH kind, count(*) AS nodes
WHERE NOT kind IN ['Load', 'Lock', 'Name', 'Honorific', 'Change', 'ChangeSet', 'Tombstone', 'TermSuggestion']
RETURN kind, nodes
ORDER BY nodes DESC, kind

// Which words show that a text is about this theme? The evidence in its context. テーマの根拠となる語とその前後
// Offsets count UTF-16 code units from 0; the end is exclusive. For rare characters see src/docs/graph.md.
// To change: the theme, and the number of characters to show on each side.
WITH 'theme:iot-security' AS theme, 20 AS around
MATCH (passage:Opinion|Response)-[about:ABOUT]->(:Theme {id: theme})
UNWIND range(0, size(about.starts) - 1) AS i
WITH passage, about, i, around, about.starts[i] AS start,
  CASE WHEN about.starts[i] > around THEN about.starts[i] - around ELSE 0 END AS earlier
RETURN passage.id AS passage, round(about.score, 2) AS score,
  substring(passage.text, earlier, start - earlier) AS before, about.surfaces[i] AS words,
  substring(passage.text, about.ends[i], around) AS after
ORDER BY about.score DESC, passage.id, start

// By which words are texts about this theme? The evidence in its context. テーマの根拠となる語とその前後
// Offsets count UTF-16 code units from 0, the end not included; see src/docs/graph.md for rare characters.
// To change: the theme, and how many characters to show on either side.
WITH 'theme:iot-security' AS theme, 20 AS around
MATCH (passage:Opinion|Response)-[about:ABOUT]->(:Theme {id: theme})
UNWIND range(0, size(about.starts) - 1) AS i
WITH passage, about, i, around, about.starts[i] AS start,
  CASE WHEN about.starts[i] > around THEN about.starts[i] - around ELSE 0 END AS earlier
RETURN passage.id AS passage, round(about.score, 2) AS score,
  substring(passage.text, earlier, start - earlier) AS before, about.surfaces[i] AS words,
  substring(passage.text, about.ends[i], around) AS after
ORDER BY about.score DESC, passage.id, start

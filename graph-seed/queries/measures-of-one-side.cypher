// Which measures do only the answers name, and which do only the members name? 一方だけが言及する施策
// To change: a document, with WHERE (text)-[:PART_OF]->(:Document {id: 'document:cstf-13'}) behind the MATCH.
MATCH (program:Program)<-[:MENTIONS]-(text:Opinion|Response)
WITH program, count(CASE WHEN text:Opinion THEN 1 END) AS opinions, count(CASE WHEN text:Response THEN 1 END) AS responses
WHERE opinions = 0 OR responses = 0
RETURN CASE WHEN opinions = 0 THEN 'only answers' ELSE 'only members' END AS side, program.name AS programme,
  program.programKind AS kind, opinions + responses AS texts
ORDER BY side, texts DESC, program.id

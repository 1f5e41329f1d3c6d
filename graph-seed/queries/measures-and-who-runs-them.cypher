// Which measures do the answers name, what are they part of, and who runs them? 施策とその実施主体
// The measures in the most answers come first.
// To change: the kinds (PROGRAM, PROJECT, PLAN, STANDARD, LAW, REPORT, MEASURE, EVENT).
MATCH (p:Program)<-[:MENTIONS]-(r:Response)
WHERE p.programKind IN ['PROGRAM', 'PROJECT', 'MEASURE']
WITH p, count(r) AS answers
OPTIONAL MATCH (p)-[:PART_OF]->(whole:Program)
RETURN p.name AS measure, p.programKind AS kind, answers, whole.name AS partOf, [(p)-[:RUN_BY]->(o:Organization) | o.name] AS runBy
ORDER BY answers DESC, measure

// What did researchers correct by hand, and why? 訂正とその理由
// For ADDED, the relationship itself also has the reason. For REFUTED, the graph has no relationship, so only CORRECTED shows that it was rejected.
MATCH (passage:Opinion|Response)-[corrected:CORRECTED]->(subject:Program|Organization|Theme)
RETURN corrected.verdict AS verdict, passage.id AS passage, subject.id AS subject, corrected.words AS words,
  corrected.reason AS reason
ORDER BY verdict, passage.id, subject.id

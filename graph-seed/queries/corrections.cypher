// What did researchers put right by hand, and why? 訂正とその理由
// An ADDED edge also carries the reason; a REFUTED one is not there, so only this tells that it was found and refused.
MATCH (passage:Opinion|Response)-[corrected:CORRECTED]->(subject:Program|Organization|Theme)
RETURN corrected.verdict AS verdict, passage.id AS passage, subject.id AS subject, corrected.words AS words,
  corrected.reason AS reason
ORDER BY verdict, passage.id, subject.id

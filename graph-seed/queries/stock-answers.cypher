// Which answers differ in a few words only, and in which words? 定型回答とその異なる箇所
// The words of a response stand in the gaps of the pattern, in this order; words that are empty say nothing there.
MATCH (response:Response)-[uses:USES]->(stock:StockAnswer)
RETURN stock.pattern AS pattern, response.id AS response, uses.surfaces AS differences,
  COUNT { (response)<-[:ANSWERED_BY]-(:Opinion) } AS opinions
ORDER BY stock.id, response.id

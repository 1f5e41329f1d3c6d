// Which opinions of several members got one and the same answer? 複数の御意見への同じ回答
// A picture: each answer with its opinions and their members.
// To change: the minimum number of opinions.
WITH 2 AS minOpinions
MATCH (response:Response)
WHERE COUNT { (response)<-[:ANSWERED_BY]-() } >= minOpinions
MATCH path = (response)<-[:ANSWERED_BY]-(:Opinion)<-[:RAISED]-(:Member)
RETURN path
ORDER BY response.id

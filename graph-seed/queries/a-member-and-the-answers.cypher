// What did this member say, and which answers came? ある構成員の御意見と回答
// A picture: the member, the opinions with their categories, and the answers.
// To change: the member's name.
WITH '小山' AS name
MATCH (member:Member {name: name})-[raised:RAISED]->(opinion:Opinion)-[in:IN_CATEGORY]->(category:Category)
OPTIONAL MATCH answered = (opinion)-[:ANSWERED_BY]->(:Response)
RETURN member, raised, opinion, in, category, answered
ORDER BY opinion.row

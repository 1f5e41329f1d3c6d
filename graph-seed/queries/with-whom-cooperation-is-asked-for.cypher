// With which countries and regions is cooperation asked for? 連携の相手となる国・地域
// Each place with the rows of the opinions that name it, and the words.
// To change: the theme.
MATCH (t:Theme {id: 'theme:international-cooperation'})
MATCH (place:Place)<-[mention:MENTIONS]-(o:Opinion)
RETURN place.name AS place, o.row AS row, mention.surfaces AS words, EXISTS { (o)-[:ABOUT]->(t) } AS aboutCooperation
ORDER BY place, row

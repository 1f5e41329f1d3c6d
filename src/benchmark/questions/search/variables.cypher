// What a person types, what the API makes of it for the index (the driver is handed that), and the peer's own index' words.
UNWIND [
  ['IoT', '+(tokens:"iot" bigrams:"iot"^0.001)', '+iot'],
  ['CYDER', '+(tokens:"cyder" bigrams:"cyder"^0.001)', '+cyder'],
  ['5G', '+(tokens:"5g" bigrams:"5g"^0.001)', '+5g'],
  ['IoT 対策', '+(tokens:"iot" bigrams:"iot"^0.001) +(tokens:"対策" bigrams:"対策"^0.001)', '+iot +対策']
] AS search
RETURN search[0] AS words, search[1] AS lucene, search[2] AS phrase

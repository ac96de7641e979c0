// The experts of a field and of those right under it, weighted as decision record 0007 says, each with the evidence.
MATCH (:Field {name: $name})<-[:BROADER*0..1]-(:Field)<-[:IN]-(known:Expertise)<-[:KNOWS]-(expert:Expert)
OPTIONAL MATCH (known)-[:RESTS_ON]->(piece:Evidence)
WITH expert, known, collect(piece.name) AS pieces,
  collect(1 - piece.confidence * CASE WHEN 2.0 ^ (-piece.age / 365.25 / 5) > 0.3 THEN 2.0 ^ (-piece.age / 365.25 / 5) ELSE 0.3 END) AS doubts
WITH expert, pieces, known.weight * (1 - 0.75 * reduce(doubt = 1.0, one IN doubts | doubt * one)) AS weight
WITH expert, collect(weight) AS weights, reduce(all = [], one IN collect(pieces) | all + one) AS reasons
RETURN expert.name AS thing, 1 - reduce(doubt = 1.0, weight IN weights | doubt * (1 - weight)) AS score, reasons
ORDER BY score DESC, thing
LIMIT $wanted

// Offers for an order: the same criteria and the same score as the library's cq-01-offers-for-order.
MATCH (order:Order {name: $name})-[:IN]->(wanted:Field)
CALL (wanted) {
  RETURN wanted AS field, 0 AS distance
  UNION MATCH (wanted)-[:BROADER]->(field:Field) RETURN field, 1 AS distance
  UNION MATCH (wanted)<-[:BROADER]-(field:Field) RETURN field, 1 AS distance
}
MATCH (field)<-[:IN]-(technology:Technology)<-[:OF]-(offer:Offer)
WITH order, offer, technology, min(distance) AS distance
WITH order, offer, technology, distance,
  technology.readiness >= order.readiness AS readiness,
  offer.whole OR NOT order.whole AS extent,
  order.method IN offer.methods AS method,
  size(offer.areas) = 0 OR order.area IN offer.areas AS area,
  [i IN range(0, size(order.quantities) - 1) | CASE
    WHEN technology.values[order.quantities[i]] = 0 THEN 0
    WHEN order.least[i] AND technology.values[order.quantities[i]] >= order.bounds[i] THEN 1
    WHEN NOT order.least[i] AND technology.values[order.quantities[i]] <= order.bounds[i] THEN 1
    WHEN order.musts[i] THEN -2
    ELSE -1 END] AS found
WITH *, size([one IN found WHERE one = 1]) AS met, size([one IN found WHERE one = 0]) AS unknown,
  size([one IN found WHERE one < 0]) AS unmet, size([one IN found WHERE one = -2]) AS musts
WITH *, met + CASE WHEN readiness THEN 1 ELSE 0 END + CASE WHEN extent THEN 1 ELSE 0 END
    + CASE WHEN method THEN 1 ELSE 0 END + CASE WHEN area THEN 1 ELSE 0 END AS good,
  2 * (4 + size(found)) * (1 + distance) AS all
WITH *, (200 * (2 * good + unknown) + all) / (2 * all) / 100.0 AS score
RETURN offer.name AS thing, score, ['readiness ' + readiness, 'extent ' + extent, 'method ' + method, 'area ' + area,
  'distance ' + distance, 'met ' + met, 'unmet ' + unmet, 'unknown ' + unknown, 'musts unmet ' + musts] AS reasons
ORDER BY musts, score DESC, distance, thing
LIMIT $wanted

UNWIND $rows AS row
MATCH (expert:Expert {name: row.expert}), (field:Field {name: row.field})
CREATE (expert)-[:KNOWS]->(known:Expertise {weight: row.weight})-[:IN]->(field)
WITH row, known
UNWIND row.evidence AS name
MATCH (piece:Evidence {name: name})
CREATE (known)-[:RESTS_ON]->(piece)

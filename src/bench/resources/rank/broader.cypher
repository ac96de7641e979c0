UNWIND $rows AS row
MATCH (narrow:Field {name: row.name}), (broad:Field {name: row.broader})
CREATE (narrow)-[:BROADER]->(broad)

UNWIND $rows AS row
MATCH (technology:Technology {name: row.technology})
CREATE (:Offer {name: row.name, whole: row.whole, methods: row.methods, areas: row.areas})-[:OF]->(technology)

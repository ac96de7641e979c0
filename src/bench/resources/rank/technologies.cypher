UNWIND $rows AS row
MATCH (field:Field {name: row.field})
CREATE (:Technology {name: row.name, readiness: row.readiness, values: row.values})-[:IN]->(field)

UNWIND $rows AS row
MATCH (field:Field {name: row.field})
CREATE (:Order {name: row.name, readiness: row.readiness, whole: row.whole, method: row.method, area: row.area,
  quantities: row.quantities, bounds: row.bounds, least: row.least, musts: row.musts})-[:IN]->(field)

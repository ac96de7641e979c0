UNWIND $rows AS row
CREATE (:Field {name: row.name})

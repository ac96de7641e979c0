UNWIND $rows AS row
CREATE (:Expert {name: row.name})

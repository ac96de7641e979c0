UNWIND $rows AS row
CREATE (:Evidence {name: row.name, confidence: row.confidence, age: row.age})

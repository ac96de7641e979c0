/** A file comes in: read, mapped, checked, staged, written, and it is said whence. */
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "store",
            "store::local",
            "ontology",
            "records",
            "records::person",
            "security",
            "web"
        })
@NullMarked
package org.ketnoi.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

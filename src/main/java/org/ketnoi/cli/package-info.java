/** The command line, and what happens when the program starts. */
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "store",
            "store::local",
            "identity",
            "identity::match",
            "ingest",
            "ingest::form",
            "ingest::job",
            "ingest::web",
            "publish",
            "publish::dump",
            "publish::export",
            "ontology",
            "query",
            "records",
            "records::person",
            "security",
            "web"
        })
@NullMarked
package org.ketnoi.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

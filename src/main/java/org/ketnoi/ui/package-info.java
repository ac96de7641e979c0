/** Pages for people: find, read one thing, follow the ways between things. They work without scripts. */
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "store",
            "web",
            "ontology",
            "vocabulary",
            "search",
            "search::web",
            "expertise",
            "expertise::web",
            "matching",
            "matching::web",
            "transfer",
            "transfer::network",
            "transfer::gap",
            "transfer::gap-web",
            "transfer::web",
            "completeness",
            "completeness::web",
            "entity",
            "entity::web",
            "identity",
            "identity::match",
            "identity::web",
            "query",
            "records",
            "publish::dump",
            "ingest",
            "ingest::job",
            "ingest::sheet",
            "ingest::web",
            "records::web",
            "security"
        })
@NullMarked
package org.ketnoi.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

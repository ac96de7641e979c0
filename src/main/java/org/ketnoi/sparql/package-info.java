/** The public SPARQL endpoint and its guard. */
@ApplicationModule(
        allowedDependencies = {"graph", "store", "store::local", "ontology", "publish::export", "search", "web"})
@NullMarked
package org.ketnoi.sparql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The editorial store: every import run and act in a graph of its own, contact data apart. Nothing public reads it. */
@ApplicationModule(allowedDependencies = {"graph", "store", "store::local", "ontology", "place", "security", "web"})
@NullMarked
package org.ketnoi.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The ontology, its schemes and shapes, and the check of a graph against them. */
@ApplicationModule(allowedDependencies = {"graph"})
@NullMarked
package org.ketnoi.ontology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

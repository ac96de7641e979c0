/** Asks and changes a graph: questions are files, values are bound, and one thread writes. */
@ApplicationModule(allowedDependencies = "graph")
@NullMarked
package org.ketnoi.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The editorial store: every import run in a graph of its own, contact data apart. Nothing public reads it. */
@ApplicationModule(allowedDependencies = {"graph", "store", "store::local"})
@NullMarked
package org.ketnoi.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

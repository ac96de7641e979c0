/** The question library, callable. */
@ApplicationModule(allowedDependencies = {"graph", "store", "web"})
@NullMarked
package org.ketnoi.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

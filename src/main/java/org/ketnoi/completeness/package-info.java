/** How complete and how fresh what is published is, class by class and source by source. */
@ApplicationModule(allowedDependencies = {"graph", "store", "web"})
@NullMarked
package org.ketnoi.completeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

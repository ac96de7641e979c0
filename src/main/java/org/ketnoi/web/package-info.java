/** What every HTTP endpoint shares: problems, parameters, language, freshness. */
@ApplicationModule(allowedDependencies = {"graph", "store"})
@NullMarked
package org.ketnoi.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

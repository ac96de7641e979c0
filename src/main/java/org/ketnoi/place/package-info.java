/** Administrative units and their departments, which change: who succeeded whom, and which unit is meant on a date. */
@ApplicationModule(allowedDependencies = {"graph", "store"})
@NullMarked
package org.ketnoi.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** One thing with all that is published about it, in words. */
@ApplicationModule(allowedDependencies = {"graph", "store", "place", "web"})
@NullMarked
package org.ketnoi.entity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who may do what. */
@ApplicationModule(allowedDependencies = {"graph"})
@NullMarked
package org.ketnoi.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

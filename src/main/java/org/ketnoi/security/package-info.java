/** Who may do what: keys and their holders, the table of rules, and the filters before all doors. */
@ApplicationModule(allowedDependencies = {"graph", "web"})
@NullMarked
package org.ketnoi.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

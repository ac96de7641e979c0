/** Topic to experts, with the evidence that they know it. */
@ApplicationModule(allowedDependencies = {"graph", "store", "place", "search", "web"})
@NullMarked
package org.ketnoi.expertise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

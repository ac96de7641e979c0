/** Order or technology to the k best explained paths. */
@ApplicationModule(allowedDependencies = {"graph", "store", "place", "web"})
@NullMarked
package org.ketnoi.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

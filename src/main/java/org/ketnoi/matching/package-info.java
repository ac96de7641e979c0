/** Order to ranked offers with reasons, and the other way round; sets of offers that cover an order; similar ones. */
@ApplicationModule(allowedDependencies = {"graph", "market", "store", "place", "search", "web"})
@NullMarked
package org.ketnoi.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

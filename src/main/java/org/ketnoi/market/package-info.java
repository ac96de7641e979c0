/** What there is and what is wanted: technologies, offers and orders with all that decides whether they fit. */
@ApplicationModule(allowedDependencies = {"graph", "store"})
@NullMarked
package org.ketnoi.market;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Words that people type, and filters, to things. */
@ApplicationModule(allowedDependencies = {"graph", "store", "store::local", "place", "records::person", "web"})
@NullMarked
package org.ketnoi.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

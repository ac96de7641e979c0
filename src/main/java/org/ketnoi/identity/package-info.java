/** Same thing, once: whether a name in a text, or a record, means a party that is known; suspected duplicates. */
@ApplicationModule(allowedDependencies = {"graph", "records", "security", "store", "web"})
@NullMarked
package org.ketnoi.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

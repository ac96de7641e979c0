/** Order or technology to the k best explained paths. */
@ApplicationModule(
        allowedDependencies = {"graph", "market", "store", "store::local", "place", "records::person", "web"})
@NullMarked
package org.ketnoi.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

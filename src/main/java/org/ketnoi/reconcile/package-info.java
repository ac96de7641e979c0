/** The W3C Reconciliation Service API 0.2 over search: whom the names of a table mean. */
@ApplicationModule(allowedDependencies = {"graph", "search", "search::web", "web"})
@NullMarked
package org.ketnoi.reconcile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

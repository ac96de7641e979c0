/** The published vocabulary as people browse it: terms, shapes, schemes, concepts, and how often they are used. */
@ApplicationModule(allowedDependencies = {"graph", "store"})
@NullMarked
package org.ketnoi.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

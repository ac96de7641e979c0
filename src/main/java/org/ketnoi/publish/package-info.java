/** Records to published: the one filter, by disclosure; and the check of both as a whole. */
@ApplicationModule(allowedDependencies = {"graph", "store", "store::local", "ontology", "records", "records::person"})
@NullMarked
package org.ketnoi.publish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** RDF in every syntax, through RDF4J Rio, and nowhere else. */
@NullMarked
package org.ketnoi.ingest.rdf;

import org.jspecify.annotations.NullMarked;

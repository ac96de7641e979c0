/** A made-up world in the words of the ontology, as a file that the product takes in. */
@NullMarked
package org.ketnoi.bench.rdf;

import org.jspecify.annotations.NullMarked;

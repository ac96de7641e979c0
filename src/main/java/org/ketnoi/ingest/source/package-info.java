/** Public data sets in their publishers' own formats. */
@NullMarked
package org.ketnoi.ingest.source;

import org.jspecify.annotations.NullMarked;

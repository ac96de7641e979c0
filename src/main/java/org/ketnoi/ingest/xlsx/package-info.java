/** Excel workbooks: looked through as archives first, then read in a stream. */
@NullMarked
package org.ketnoi.ingest.xlsx;

import org.jspecify.annotations.NullMarked;

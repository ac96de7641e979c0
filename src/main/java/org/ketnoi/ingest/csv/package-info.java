/** Spreadsheets, by templates that are W3C CSVW metadata. */
@NullMarked
package org.ketnoi.ingest.csv;

import org.jspecify.annotations.NullMarked;

/** What every spreadsheet has in common, whatever its file: templates (W3C CSVW), headers, cells and rows. */
@NamedInterface("sheet")
@NullMarked
package org.ketnoi.ingest.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

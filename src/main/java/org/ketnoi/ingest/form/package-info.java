/** Spreadsheets that go out: templates to fill in, and what was sent with its faults marked. */
@NamedInterface("form")
@NullMarked
package org.ketnoi.ingest.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

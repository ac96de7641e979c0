/** Spreadsheets that go out: templates to fill in, and what was sent with its faults marked. */
@NullMarked
package org.ketnoi.ingest.form;

import org.jspecify.annotations.NullMarked;

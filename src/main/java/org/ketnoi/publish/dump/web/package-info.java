/** The doors of the dumps. */
@NamedInterface("dump-web")
@NullMarked
package org.ketnoi.publish.dump.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

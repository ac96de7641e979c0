/** What is published, as files of a date that anybody can take away. */
@NamedInterface("dump")
@NullMarked
package org.ketnoi.publish.dump;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The REST door of this room. */
@NamedInterface("web")
@NullMarked
package org.ketnoi.identity.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

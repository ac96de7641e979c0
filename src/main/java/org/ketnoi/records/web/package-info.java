/** The REST doors of orders and acts, and how a life is told. */
@NamedInterface("web")
@NullMarked
package org.ketnoi.records.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

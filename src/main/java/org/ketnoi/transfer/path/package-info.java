/** The k best paths in a network of typed links: arithmetic on arrays, nothing but the JDK. */
@NullMarked
package org.ketnoi.transfer.path;

import org.jspecify.annotations.NullMarked;

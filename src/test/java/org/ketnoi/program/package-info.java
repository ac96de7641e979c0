/** The whole program, from outside: over HTTP and on the command line, as an operator and a visitor meet it. */
@NullMarked
package org.ketnoi.program;

import org.jspecify.annotations.NullMarked;

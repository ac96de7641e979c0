/** What is held on people: to what they agreed, who read their contact data, and how they leave. */
@NamedInterface("person")
@NullMarked
package org.ketnoi.records.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

package org.ketnoi.transfer.network;

import java.util.List;
import java.util.Set;
import org.ketnoi.graph.Iri;

/** That a party is in, covers, serves or knows a country, a unit or a field; {@code fields} empty means any. */
record Membership(Iri party, Iri connector, Set<Iri> fields, Fact.Validity validity, List<Evidence> support) {}

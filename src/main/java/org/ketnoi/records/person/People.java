package org.ketnoi.records.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.Responsibility;
import org.ketnoi.security.Caller;
import org.ketnoi.security.NotAllowedException;
import org.ketnoi.security.Role;
import org.ketnoi.web.Today;
import org.springframework.stereotype.Component;

/**
 * Who may do what about a person: the person, whose key names them; curators and operators; and stewards for those who
 * belong to their parties or live in their units. Others are refused whether there is such a person or not.
 */
@Component
class People {
    private static final Set<Role> FOR_ANYBODY = Set.of(Role.CURATOR, Role.OPERATOR);

    private final Responsibility responsibility;
    private final Today today;

    People(Responsibility responsibility, Today today) {
        this.responsibility = responsibility;
        this.today = today;
    }

    LocalDate today() {
        return today.get();
    }

    /** @throws NotAllowedException when the caller is neither the person nor somebody who mends records */
    void checkOwn(Caller caller, Iri person) {
        if (!FOR_ANYBODY.contains(caller.role()) && !caller.scope().contains(person)) {
            throw new NotAllowedException();
        }
    }

    /** @throws NotAllowedException when the caller does not look after the person either */
    void checkLooksAfter(Caller caller, Iri person, DatasetGraph records) {
        boolean own = FOR_ANYBODY.contains(caller.role()) || caller.scope().contains(person);
        if (!own && !(caller.is(Role.STEWARD) && isInScope(caller, person, records))) {
            throw new NotAllowedException();
        }
    }

    private boolean isInScope(Caller caller, Iri person, DatasetGraph records) {
        Set<Iri> parties = records.stream(Node.ANY, Node.ANY, Terms.MEMBER, Terms.node(person))
                .flatMap(membership -> objects(records, membership.getSubject(), Terms.ORGANIZATION).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return responsibility.looksAfter(
                caller, parties, objects(records, Terms.node(person), Terms.term("area")), today());
    }

    private static Collection<Iri> objects(DatasetGraph records, Node subject, Node property) {
        return records.stream(Node.ANY, subject, property, Node.ANY)
                .map(Quad::getObject)
                .filter(Node::isURI)
                .map(Terms::iri)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package org.ketnoi.transfer.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.local.LocalGraphStore;

/**
 * A small graph of everything that a network is read from, and what could be said of it besides. A change says and unsays
 * some statements at random, whether what is left makes sense or not.
 */
final class RandomGraph implements AutoCloseable {
    private static final String SCHEMA = "https://schema.org/";
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final Node[] RUNS = {id("run/1"), id("run/2")};

    final LocalGraphStore store = LocalGraphStore.inMemory();
    private final Random random;
    private final List<Quad> sayable = new ArrayList<>();
    private final Set<Quad> said = new HashSet<>();

    RandomGraph(long seed) {
        random = new Random(seed);
        parties();
        places();
        ties();
        memberships();
        evidence();
        toggle(sayable.stream().filter(quad -> random.nextInt(10) > 0).toList());
    }

    /** Says or unsays so many statements in one change. */
    void toggle(int statements) {
        List<Quad> chosen = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            chosen.add(sayable.get(random.nextInt(sayable.size())));
        }
        toggle(chosen);
    }

    private void toggle(List<Quad> statements) {
        store.write(graph -> new HashSet<>(statements).forEach(quad -> {
            if (said.remove(quad)) {
                graph.delete(quad);
            } else {
                said.add(quad);
                graph.add(quad);
            }
        }));
    }

    private void parties() {
        for (String[] kind : new String[][] {
            {"enterprise", "Enterprise", "5"},
            {"organization", "ForeignHolder", "4"},
            {"expert", "Expert", "4"},
            {"intermediary", "Intermediary", "3"},
            {"office", "RepresentativeOffice", "2"},
            {"department", "ProvincialDepartment", "3"}
        }) {
            for (int i = 1; i <= Integer.parseInt(kind[2]); i++) {
                Node party = id(kind[0] + "/" + i);
                say(party, RDF.type.asNode(), kn(kind[1]));
                say(party, RDF.type.asNode(), kn(any("Organization", "Intermediary", kind[1])));
                say(party, NodeFactory.createURI(SCHEMA + "knowsLanguage"), text(any("vi", "en", "ko")));
                say(party, kn("acceptsDirectContact"), NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
                say(party, kn("selfCovers"), concept("stage", any("negotiate", "contract")));
                say(party, kn("country"), id(any("country/KR", "country/JP")));
                say(party, kn("area"), id(any("area/1", "area/2", "area/3")));
            }
        }
        for (int i = 1; i <= 4; i++) {
            Node technology = id("technology/" + i);
            say(technology, RDF.type.asNode(), kn("Technology"));
            say(technology, kn("holder"), id("organization/" + i));
        }
    }

    /** The first two units and departments became the third on 2025-07-01. */
    private void places() {
        for (String kind : List.of("area", "department")) {
            String type = kind.equals("area") ? "AdministrativeUnit" : "ProvincialDepartment";
            for (int i = 1; i <= 3; i++) {
                Node place = id(kind + "/" + i);
                say(place, RDF.type.asNode(), kn(type));
                say(place, kn(i == 3 ? "validFrom" : "validUntil"), day("2025-07-01"));
            }
            Node change = id("change/" + kind);
            say(change, RDF.type.asNode(), kn(kind.equals("area") ? "AdministrativeChange" : "OrganizationChange"));
            say(change, NodeFactory.createURI(ORG + "originalOrganization"), id(kind + "/1"));
            say(change, NodeFactory.createURI(ORG + "originalOrganization"), id(kind + "/2"));
            say(change, NodeFactory.createURI(ORG + "resultingOrganization"), id(kind + "/3"));
            say(change, kn("effectiveOn"), day("2025-07-01"));
        }
        for (int i = 1; i <= 4; i++) {
            Node field = concept("field", "f" + i);
            say(field, RDF.type.asNode(), kn("Field"));
            if (i > 1) {
                say(field, SKOS.broader.asNode(), concept("field", "f" + (1 + random.nextInt(i - 1))));
            }
        }
    }

    private void ties() {
        for (int i = 1; i <= 12; i++) {
            Node cooperation = id("cooperation/" + i);
            say(cooperation, RDF.type.asNode(), kn("Cooperation"));
            say(cooperation, kn("party"), party());
            say(cooperation, kn("party"), party());
            proof(cooperation);
            Node meeting = id("meeting/" + i);
            say(meeting, RDF.type.asNode(), kn("Meeting"));
            say(meeting, kn("heldOn"), day(any("2022-01-01", "2025-12-01")));
            say(meeting, kn("party"), party());
            say(meeting, kn("party"), party());
            proof(meeting);
            Node order = id("order/" + i);
            say(order, RDF.type.asNode(), kn("TechnologyOrder"));
            say(order, kn("enterprise"), id("enterprise/" + (1 + random.nextInt(5))));
            say(order, kn("forwardedBy"), id("department/" + (1 + random.nextInt(3))));
            Node handling = id("handling/" + i);
            say(handling, kn("handlesOrder"), order);
            say(handling, kn("handledBy"), party());
            say(handling, kn("takenOn"), day("2024-02-03"));
            proof(handling);
            Node affiliation = id("affiliation/" + i);
            say(affiliation, RDF.type.asNode(), kn("Affiliation"));
            say(affiliation, NodeFactory.createURI(ORG + "member"), id("expert/" + (1 + random.nextInt(4))));
            say(affiliation, NodeFactory.createURI(ORG + "organization"), party());
            say(affiliation, kn("validFrom"), day("2023-01-01"));
        }
        for (int i = 1; i <= 3; i++) {
            Node event = id("event/" + i);
            say(event, RDF.type.asNode(), kn("Event"));
            say(event, kn("startDate"), day("2023-05-05"));
            proof(event);
            for (int j = 0; j < 4; j++) {
                say(event, kn("participant"), party());
            }
        }
    }

    private void memberships() {
        say(id("office/1"), kn("coversCountry"), id("country/KR"));
        say(id("office/2"), kn("coversCountry"), id("country/JP"));
        for (int i = 1; i <= 3; i++) {
            say(id("department/" + i), kn("servesArea"), id("area/" + i));
        }
        for (int i = 1; i <= 6; i++) {
            Node expertise = id("expertise/" + i);
            say(expertise, RDF.type.asNode(), kn("Expertise"));
            say(expertise, kn("expertiseOf"), id("expert/" + (1 + random.nextInt(4))));
            say(expertise, kn("field"), concept("field", "f" + (1 + random.nextInt(4))));
            proof(expertise);
            Node capability = id("capability/" + i);
            say(capability, RDF.type.asNode(), kn("Capability"));
            say(capability, kn("capabilityOf"), id("intermediary/" + (1 + random.nextInt(3))));
            say(capability, kn("servesArea"), id("area/" + (1 + random.nextInt(3))));
            say(capability, kn("servesCountry"), id(any("country/KR", "country/JP")));
            say(capability, kn("field"), concept("field", "f" + (1 + random.nextInt(4))));
        }
    }

    private void evidence() {
        for (int i = 1; i <= 8; i++) {
            Node piece = id("evidence/" + i);
            describe(piece, "Evidence");
            say(piece, kn("confidence"), NodeFactory.createLiteralDT("0." + i, XSDDatatype.XSDdecimal));
        }
        for (Node run : RUNS) {
            describe(run, "ImportRun");
            say(run, kn("confidence"), NodeFactory.createLiteralDT("0.9", XSDDatatype.XSDdecimal));
            say(run, kn("fictional"), NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
        }
    }

    private void describe(Node thing, String type) {
        say(thing, RDF.type.asNode(), kn(type));
        say(thing, DCTerms.source.asNode(), text("S"));
        say(thing, DCTerms.date.asNode(), day(any("2022-02-02", "2024-04-04", "2026-06-06")));
        say(thing, kn("extractionMethod"), concept("method", "manual"));
    }

    private void proof(Node thing) {
        say(thing, kn("evidence"), id("evidence/" + (1 + random.nextInt(8))));
    }

    /** Each thing in one run, so that its statements are found together. */
    private void say(Node subject, Node property, Node value) {
        Node run = RUNS[Math.floorMod(subject.getURI().hashCode(), 5) == 0 ? 1 : 0];
        boolean register = Arrays.asList(RUNS).contains(subject);
        sayable.add(new Quad(register ? subject : run, subject, property, value));
    }

    private Node party() {
        return id(any("enterprise/", "organization/", "expert/", "intermediary/", "department/", "office/")
                + (1 + random.nextInt(3)));
    }

    private String any(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private static Node id(String key) {
        return NodeFactory.createURI(Iri.ENTITIES + key);
    }

    private static Node kn(String name) {
        return NodeFactory.createURI(Iri.ONTOLOGY + name);
    }

    private static Node concept(String scheme, String key) {
        return NodeFactory.createURI(Iri.concept(scheme, key).value());
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node day(String day) {
        return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
    }

    @Override
    public void close() {
        store.close();
    }
}

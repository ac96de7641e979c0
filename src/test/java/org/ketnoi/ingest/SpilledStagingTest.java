package org.ketnoi.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpilledStagingTest {
    private static final int MANY = 110_000;

    @TempDir
    Path directory = Path.of("");

    private static Node thing(int number) {
        return NodeFactory.createURI("https://w3id.org/ketnoi/id/note/n-" + number);
    }

    private static List<Node> objects(int number) {
        return List.of(
                thing(number + 1),
                NodeFactory.createLiteralString("chữ \n \" 𠀋 " + number),
                NodeFactory.createLiteralLang("Đo đạc " + number, "vi"),
                NodeFactory.createLiteralDT("2025-01-0" + number % 9, XSDDatatype.XSDdate),
                NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
    }

    private static Map<Triple, Place> some() {
        Map<Triple, Place> some = new LinkedHashMap<>();
        for (int i = 1; i <= 200; i++) {
            for (Node object : objects(i)) {
                some.put(
                        Triple.create(thing(i), NodeFactory.createURI("urn:p" + i % 7), object),
                        new Place(i % 2 == 0 ? "Tờ 1" : "", i, i % 5));
            }
        }
        return some;
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void whatGoesToFilesComesBackOnceWithItsFirstPlace() throws IOException {
        Map<Triple, Place> some = some();
        try (Staging staging = new Staging(Optional.of(directory), 10)) {
            some.forEach(staging::add);
            some.keySet().forEach(triple -> staging.add(triple, 9_999));

            Map<Triple, Place> back = new HashMap<>();
            staging.parts().forEach(part -> back.putAll(part.load()));
            assertThat(back).isEqualTo(some);
            assertThat(files()).isPositive();
        }
        assertThat(files()).isZero();
    }

    @Test
    void allThatIsSaidOfAThingIsInOnePart() {
        try (Staging staging = new Staging(Optional.of(directory), 10)) {
            some().forEach(staging::add);
            Map<Node, Integer> parts = new HashMap<>();
            for (int i = 0; i < staging.parts().size(); i++) {
                for (Triple triple : staging.parts().get(i).load().keySet()) {
                    assertThat(parts.put(triple.getSubject(), i)).isIn(null, i);
                }
            }
            assertThat(parts.values().stream().distinct()).hasSizeGreaterThan(10);
        }
    }

    @Test
    void aFileThatDoesNotFitIntoMemoryIsCheckedAndWrittenAsASmallOne() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= MANY; i++) {
            text.append("<https://w3id.org/ketnoi/id/note/n-" + i
                    + "> <http://www.w3.org/2000/01/rdf-schema#label> \"Ghi chú " + i + "\"@vi .\n");
        }
        String fine = text.toString();
        text.append("<https://w3id.org/ketnoi/id/note/n-7> <urn:p> <https://w3id.org/ketnoi/id/note/none> .\n");
        text.append("<https://w3id.org/ketnoi/id/note/n-8> <urn:p> <https://w3id.org/ketnoi/id/note/n-9> .\n");
        text.append("<https://w3id.org/ketnoi/id/country/VN> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
                + "<https://w3id.org/ketnoi/ontology#Country> .\n");
        try (Desk desk = new Desk()) {
            ImportReport refused = desk.take("notes.nt", text.toString());
            assertThat(refused.outcome()).isEqualTo(ImportReport.Outcome.REFUSED);
            assertThat(refused.findings())
                    .extracting(finding -> finding.row() + " " + finding.code())
                    .startsWith(MANY + 1 + " unknown-reference", MANY + 3 + " shape");

            ImportReport taken = desk.take("notes.nt", fine);
            assertThat(taken.outcome()).isEqualTo(ImportReport.Outcome.COMMITTED);
            assertThat(taken.statements()).isEqualTo(MANY);
            assertThat(taken.things()).isEqualTo(MANY);
            Node run = NodeFactory.createURI(taken.run().orElseThrow().value());
            assertThat(desk.records()
                            .<Long>read(graph -> graph.stream(run, Node.ANY, Node.ANY, Node.ANY)
                                    .count()))
                    .isEqualTo(MANY + 13L);
        }
    }
}

package org.ketnoi.transfer.network;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ketnoi.graph.Iri;

/**
 * Facts in a file, column by column, so that they are read as fast as the disk gives them. It begins with a mark, the
 * number of this format, the version of the graph and a digest of the questions that were asked, and ends with a checksum
 * (CRC32C) of all that is before.
 */
final class FactsFile {
    private static final long MARK = 0x31_4E_49_4F_4E_54_45_4BL;
    private static final long FORMAT = 1;

    private FactsFile() {}

    /** What has to be the same for a file to stand for the graph. */
    record State(long version, long questions) {}

    /** @param facts without anything that was changed since they were read */
    static void write(Path file, State state, Facts facts) throws IOException {
        try (ColumnWriter out = new ColumnWriter(file)) {
            for (long number : new long[] {MARK, FORMAT, state.version, state.questions}) {
                out.number(number);
            }
            write(out, facts.nodes());
            write(out, facts.evidence().columns());
            write(out, facts.links().columns());
            out.number(facts.fields().narrower().size());
            for (Map.Entry<Iri, Set<Iri>> field : facts.fields().narrower().entrySet()) {
                out.text(field.getKey().value());
                write(out, field.getValue());
            }
            out.finish();
        }
    }

    /** @throws ColumnReader.DamagedException when the file is not of this state or format, or is not whole */
    static Facts read(Path file, State state) throws IOException {
        try (ColumnReader in = new ColumnReader(file)) {
            require(in.number() == MARK && in.number() == FORMAT, "It is of another format");
            require(in.number() == state.version, "It is of another version");
            require(in.number() == state.questions, "Other questions were asked");
            Facts facts = new Facts(nodes(in), new EvidenceTable(evidence(in)), new Links(links(in)), fields(in));
            require(in.isAtEnd(), "More is in it than there should be");
            return facts;
        }
    }

    private static void require(boolean fits, String otherwise) throws IOException {
        if (!fits) {
            throw new ColumnReader.DamagedException(otherwise);
        }
    }

    private static void write(ColumnWriter out, NamePool names) throws IOException {
        out.text(names.prefix());
        out.bytes(names.bytes());
        out.ints(names.start());
    }

    private static NamePool names(ColumnReader in) throws IOException {
        return new NamePool(in.text(), in.bytes(), in.ints());
    }

    private static void write(ColumnWriter out, Nodes nodes) throws IOException {
        write(out, nodes.names());
        out.bytes(nodes.roles());
        out.ints(nodes.profile());
        out.number(nodes.profiles().all().size());
        for (Map<String, Set<String>> profile : nodes.profiles().all()) {
            out.number(profile.size());
            for (Map.Entry<String, Set<String>> value : profile.entrySet()) {
                out.text(value.getKey());
                out.number(value.getValue().size());
                for (String text : value.getValue()) {
                    out.text(text);
                }
            }
        }
    }

    private static Nodes nodes(ColumnReader in) throws IOException {
        NamePool names = names(in);
        byte[] roles = in.bytes();
        int[] profile = in.ints();
        List<Map<String, Set<String>>> profiles = new ArrayList<>();
        for (int left = in.length(1); left > 0; left--) {
            Map<String, Set<String>> values = new LinkedHashMap<>();
            for (int properties = in.length(1); properties > 0; properties--) {
                values.put(in.text(), Set.copyOf(texts(in)));
            }
            profiles.add(Map.copyOf(values));
        }
        return Nodes.of(names, roles, profile, new Profiles(profiles));
    }

    private static List<String> texts(ColumnReader in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.length(1); left > 0; left--) {
            texts.add(in.text());
        }
        return texts;
    }

    private static void write(ColumnWriter out, EvidenceTable.Columns evidence) throws IOException {
        write(out, evidence.names());
        out.number(evidence.texts().size());
        for (String text : evidence.texts()) {
            out.text(text);
        }
        out.ints(evidence.source());
        out.ints(evidence.method());
        out.ints(evidence.day());
        out.doubles(evidence.confidence());
        out.bytes(evidence.fictional().toByteArray());
        out.bytes(evidence.register().toByteArray());
    }

    private static EvidenceTable.Columns evidence(ColumnReader in) throws IOException {
        return new EvidenceTable.Columns(
                names(in),
                texts(in),
                in.ints(),
                in.ints(),
                in.ints(),
                in.doubles(),
                BitSet.valueOf(in.bytes()),
                BitSet.valueOf(in.bytes()));
    }

    private static void write(ColumnWriter out, LinkColumns links) throws IOException {
        LinkColumns.Values values = links.values();
        out.ints(values.one());
        out.ints(values.other());
        out.bytes(values.relation());
        out.ints(values.terms());
        out.ints(values.evidence());
        out.ints(values.lists());
        out.number(values.allTerms().size());
        for (Terms terms : values.allTerms()) {
            out.number(terms.validity().from().toEpochDay());
            out.number(terms.validity().until().toEpochDay());
            write(out, terms.fields());
        }
        out.ints(links.firsts());
        out.ints(links.lists());
    }

    private static LinkColumns links(ColumnReader in) throws IOException {
        int[] one = in.ints();
        int[] other = in.ints();
        byte[] relation = in.bytes();
        int[] termsOf = in.ints();
        int[] evidence = in.ints();
        int[] lists = in.ints();
        List<Terms> allTerms = new ArrayList<>();
        for (int left = in.length(1); left > 0; left--) {
            allTerms.add(new Terms(new Fact.Validity(day(in), day(in)), iris(in)));
        }
        return new LinkColumns(
                new LinkColumns.Values(one, other, relation, termsOf, evidence, List.copyOf(allTerms), lists),
                in.ints(),
                in.ints());
    }

    private static LocalDate day(ColumnReader in) throws IOException {
        return LocalDate.ofEpochDay(in.number());
    }

    private static void write(ColumnWriter out, Set<Iri> names) throws IOException {
        out.number(names.size());
        for (Iri name : names) {
            out.text(name.value());
        }
    }

    private static Set<Iri> iris(ColumnReader in) throws IOException {
        Set<Iri> names = new HashSet<>();
        for (String text : texts(in)) {
            names.add(Iri.of(text));
        }
        return names;
    }

    private static Fields fields(ColumnReader in) throws IOException {
        List<Map.Entry<Iri, Iri>> pairs = new ArrayList<>();
        for (int left = in.length(1); left > 0; left--) {
            Iri field = Iri.of(in.text());
            iris(in).forEach(narrower -> pairs.add(Map.entry(field, narrower)));
        }
        return new Fields(pairs);
    }
}

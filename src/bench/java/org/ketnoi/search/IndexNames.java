package org.ketnoi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.ketnoi.bench.suggest.Called;
import org.ketnoi.bench.suggest.Labels;
import org.ketnoi.bench.suggest.Suggesting;
import org.ketnoi.bench.world.Type;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/** The product's index of names on disk, asked in process: suggestions, and hits with the number of all. */
final class IndexNames implements AutoCloseable {
    private static final int MEGABYTES = 64;
    private static final int ON_A_PAGE = 20;
    private static final int AREAS = 34;
    private static final Query ENTERPRISES =
            new KeptQuery(new TermQuery(new Term(ThingDocument.valueField(ThingDocument.KIND), "enterprise")));
    private static final Map<Type, EntityType> TYPES = Map.of(
            Type.HOLDER, EntityType.ORGANIZATION,
            Type.ENTERPRISE, EntityType.ENTERPRISE,
            Type.EXPERT, EntityType.EXPERT,
            Type.INTERMEDIARY, EntityType.INTERMEDIARY,
            Type.OFFICE, EntityType.OFFICE,
            Type.EVENT, EntityType.EVENT,
            Type.TECHNOLOGY, EntityType.TECHNOLOGY,
            Type.OFFER, EntityType.OFFER,
            Type.ORDER, EntityType.ORDER);

    private final IndexFiles files;
    private final IndexView view;

    private IndexNames(IndexFiles files) throws IOException {
        this.files = files;
        this.view = files.view(1);
    }

    static IndexNames filled(Path directory, Labels labels) throws IOException {
        IndexFiles files = IndexFiles.create(directory, 0, MEGABYTES);
        labels.each(thing -> add(files, described(thing)));
        files.commit(1);
        return new IndexNames(files);
    }

    private static void add(IndexFiles files, Described thing) {
        try {
            files.add(thing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Described described(Called thing) {
        EntityType type = TYPES.getOrDefault(thing.type(), EntityType.TECHNOLOGY);
        Iri id = Iri.entity(type.singular(), "b-" + thing.index());
        Iri area = Iri.entity("area", "a-" + thing.index() % AREAS);
        return new Described(
                id,
                Kind.of(type),
                type.className(),
                List.of(new Label(thing.name(), "vi")),
                List.of(),
                List.of(),
                Set.of(id.key()),
                Map.of("area", Set.of(area.value())));
    }

    Suggesting suggestions() {
        return asked(
                "what is called so, begins so or has the words, best first",
                words -> question(words, List.of()).first(Suggesting.WANTED, 0));
    }

    Suggesting hits() {
        return asked("the same, with the exact number of all", words -> page(question(words, List.of())));
    }

    Suggesting enterprises() {
        return asked("the same of enterprises alone", words -> page(question(words, List.of(ENTERPRISES))));
    }

    private Question question(String words, List<Query> filters) {
        return new Question(view, Typed.of(words), filters);
    }

    /** As {@link Search#find}. */
    private static List<Thing> page(Question question) {
        List<Thing> page = question.first(ON_A_PAGE, 0);
        if (page.size() > question.total()) {
            throw new IllegalStateException("Fewer in all than on a page");
        }
        return page;
    }

    private interface Asking {
        List<Thing> find(String words);
    }

    private static Suggesting asked(String promise, Asking asking) {
        return new Suggesting() {
            @Override
            public String name() {
                return "KetNoi";
            }

            @Override
            public String promise() {
                return promise;
            }

            @Override
            public Optional<List<String>> suggest(String typed) {
                return Optional.of(asking.find(typed).stream()
                        .map(thing -> thing.labels().getFirst().text())
                        .toList());
            }
        };
    }

    long bytes() throws IOException {
        return files.size();
    }

    @Override
    public void close() throws IOException {
        view.release();
        files.close();
    }
}

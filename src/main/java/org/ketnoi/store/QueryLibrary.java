package org.ketnoi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** All questions of the library, read once. Immutable. */
public final class QueryLibrary {
    private static final String ROOT = "ketnoi/queries/";
    private static final String HEAD = "#+";

    private final Map<String, NamedQuery> queries;

    private QueryLibrary(Map<String, NamedQuery> queries) {
        this.queries = queries;
    }

    /** The library that is on the class path. */
    public static QueryLibrary load() {
        Map<String, NamedQuery> queries = new TreeMap<>();
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*.rq");
            for (Resource file : files) {
                String path = file.getURL().toString();
                String name = path.substring(path.lastIndexOf(ROOT) + ROOT.length(), path.length() - ".rq".length());
                queries.put(name, parse(name, file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new QueryLibrary(queries);
    }

    static NamedQuery parse(String name, String text) {
        String yaml = text.lines()
                .filter(line -> line.startsWith(HEAD))
                .map(line -> line.substring(HEAD.length()))
                .collect(Collectors.joining("\n"));
        if (!(yaml().load(yaml) instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException("Query without a head: " + name);
        }
        NamedQuery.Head head = new NamedQuery.Head(
                text(fields, "summary"),
                text(fields, "summary_vi"),
                text(fields, "description"),
                list(fields, "tags"),
                text(fields, "api"),
                text(fields, "empty"));
        return new NamedQuery(name, head, parameters(fields), list(fields, "returns"), list(fields, "about"), text);
    }

    /** All values are texts: a date stays as it is written. */
    private static Yaml yaml() {
        LoaderOptions loading = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // nothing is guessed
            }
        });
    }

    private static String text(Map<?, ?> fields, String key) {
        Object value = fields.get(key);
        return value == null ? "" : value.toString();
    }

    private static List<String> list(Map<?, ?> fields, String key) {
        return fields.get(key) instanceof List<?> values
                ? values.stream().map(Object::toString).toList()
                : List.of();
    }

    private static Map<String, NamedQuery.Parameter> parameters(Map<?, ?> fields) {
        Map<String, String> types = map(fields, "types");
        Map<String, String> examples = map(fields, "examples");
        Map<String, NamedQuery.Parameter> parameters = new LinkedHashMap<>();
        map(fields, "params")
                .forEach((name, meaning) -> parameters.put(
                        name,
                        new NamedQuery.Parameter(
                                meaning,
                                ParameterType.of(types.getOrDefault(name, "thing")),
                                examples.getOrDefault(name, ""))));
        return parameters;
    }

    private static Map<String, String> map(Map<?, ?> fields, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (fields.get(key) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> texts.put(name.toString(), String.valueOf(value)));
        }
        return texts;
    }

    /** The question of that name; a name that is not in the library is a bug of the caller. */
    public NamedQuery get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("No such query: " + name));
    }

    /** By whole name, or by its last part. */
    public Optional<NamedQuery> find(String name) {
        NamedQuery exact = queries.get(name);
        return exact != null
                ? Optional.of(exact)
                : list().stream().filter(query -> query.key().equals(name)).findFirst();
    }

    /** In the order of their names. */
    public List<NamedQuery> list() {
        return List.copyOf(queries.values());
    }

    @Override
    public String toString() {
        return Arrays.toString(queries.keySet().toArray());
    }
}

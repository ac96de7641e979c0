package org.ketnoi.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of sheets that are known, ordered by name. Immutable. */
public final class Templates {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ENDING = ".json";

    private final List<Template> templates;

    private Templates(List<Template> templates) {
        this.templates =
                templates.stream().sorted(Comparator.comparing(Template::name)).toList();
    }

    /** Those that come with the program. */
    public static Templates bundled() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:ketnoi/data/templates/*.json");
            return new Templates(Arrays.stream(files).map(Templates::load).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template load(Resource file) {
        String fileName = String.valueOf(file.getFilename());
        try (InputStream text = file.getInputStream()) {
            return Template.of(fileName.substring(0, fileName.length() - ENDING.length()), JSON.readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Template> all() {
        return templates;
    }

    public Optional<Template> find(String name) {
        return templates.stream()
                .filter(template -> template.name().equals(name))
                .findFirst();
    }
}

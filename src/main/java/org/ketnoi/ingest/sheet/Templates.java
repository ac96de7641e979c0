package org.ketnoi.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
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

    /**
     * These and the ones in a directory.
     *
     * @throws FaultyTemplateException when one of them cannot be used
     */
    public Templates with(Path directory) {
        List<Template> all = new ArrayList<>(templates);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + ENDING)) {
            List<Path> sorted = new ArrayList<>();
            files.forEach(sorted::add);
            sorted.stream().sorted().forEach(file -> all.add(load(file, all)));
        } catch (IOException e) {
            throw new FaultyTemplateException(directory, List.of("the directory cannot be read"));
        }
        return new Templates(all);
    }

    private static Template load(Path file, List<Template> others) {
        Template template;
        try {
            String name = String.valueOf(file.getFileName());
            JsonNode document = JSON.readTree(Files.readString(file));
            template = Template.of(name.substring(0, name.length() - ENDING.length()), document);
        } catch (IOException | JacksonException | PatternSyntaxException e) {
            throw new FaultyTemplateException(file, List.of(String.valueOf(e.getMessage())));
        }
        List<String> faults = TemplateFaults.of(template, others);
        if (!faults.isEmpty()) {
            throw new FaultyTemplateException(file, faults);
        }
        return template;
    }

    public List<Template> all() {
        return templates;
    }

    public Optional<Template> find(String name) {
        return templates.stream()
                .filter(template -> template.name().equals(name))
                .findFirst();
    }

    /** A template, and those whose rows come together with its own. */
    public List<Template> together(Template template) {
        return Stream.concat(Stream.of(template), template.companions().stream().flatMap(name -> find(name).stream()))
                .toList();
    }
}

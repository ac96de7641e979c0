package org.ketnoi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ketnoi.graph.EntityType;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class PageTextsTest {
    private static final Pattern USED =
            Pattern.compile("#\\{([a-z][A-Za-z.]*[A-Za-z])[}(]|msg\\('([a-zA-Z.]*[a-zA-Z])'\\)");

    private final Properties vietnamese = read("pages.properties");
    private final Properties english = read("pages_en.properties");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(vietnamese.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    }

    @Test
    void bothLanguagesMentionTheSameValues() {
        vietnamese
                .stringPropertyNames()
                .forEach(key -> assertThat(values(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(values(vietnamese.getProperty(key))));
    }

    @Test
    void noTextIsEmpty() {
        assertThat(vietnamese.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
    }

    /** A single quote would swallow the values of a text that has some. */
    @Test
    void noTextHasAStraightQuote() {
        assertThat(vietnamese.values()).noneMatch(text -> text.toString().contains("'"));
        assertThat(english.values()).noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void everyTypeHasItsNames() {
        assertThat(Arrays.stream(EntityType.values()))
                .allMatch(type -> vietnamese.containsKey("type." + type.className())
                        && vietnamese.containsKey("types." + type.singular()));
    }

    @Test
    void everyTextThatATemplateNamesIsThere() throws IOException {
        Resource[] templates = new PathMatchingResourcePatternResolver().getResources("classpath:/templates/*.html");
        assertThat(templates).isNotEmpty();
        for (Resource template : templates) {
            Matcher used = USED.matcher(template.getContentAsString(StandardCharsets.UTF_8));
            while (used.find()) {
                String key = used.group(1) == null ? used.group(2) : used.group(1);
                assertThat(vietnamese.stringPropertyNames())
                        .as(template.getFilename())
                        .contains(key);
            }
        }
    }

    private static int values(String text) {
        return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (Reader text =
                new InputStreamReader(new ClassPathResource(name).getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(text);
            return properties;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

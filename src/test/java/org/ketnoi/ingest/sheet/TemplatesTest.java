package org.ketnoi.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    @Test
    void everyHeaderThatTheTemplatesAllowTellsItsTemplate() {
        List<Template> templates = Templates.bundled().all();

        assertThat(templates).hasSizeGreaterThan(15);
        for (Template template : templates) {
            List<String> whole = names(template.columns());
            List<String> least = names(template.requiredColumns());
            for (List<String> header : Arrays.asList(whole, least)) {
                assertThat(templates.stream()
                                .filter(other -> other.fits(header))
                                .map(Template::name))
                        .as("header %s", header)
                        .containsExactly(template.name());
            }
        }
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream()
                .filter(column -> !column.virtual())
                .map(Column::name)
                .toList();
    }
}

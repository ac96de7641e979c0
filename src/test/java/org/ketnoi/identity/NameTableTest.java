package org.ketnoi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.identity.match.Party;

class NameTableTest {
    private static List<NameTable.Line> read(String text) {
        return NameTable.read("names.csv", text, Party.Kind.ORGANIZATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,country\nSiemens,DE\n",
                "\uFEFFName;Country\r\nSiemens;DE\r\n",
                "id,Organisation,Country code\n1,Siemens,Germany\n",
                "Tên tổ chức\tQuốc gia\nSiemens\tĐức\n",
                "Siemens,DE\n"
            })
    void aTableInManyForms(String text) {
        assertThat(read(text)).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Siemens");
            assertThat(line.asked().countries()).containsExactly("DE");
        });
    }

    @Test
    void codesOfTheEuropeanUnionAndSeveralCountries() {
        assertThat(NameTable.countries("UK;EL; VN;Narnia")).isEqualTo(Set.of("GB", "GR", "VN"));
    }

    @Test
    void aBrokenRegistryFileIsRefusedByItsLine() {
        assertThatThrownBy(() -> RorParties.read("ror.jsonl", "{\"id\":1}\n"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("ror.jsonl, 1");
        assertThatThrownBy(() -> RorParties.read("ror.jsonl", "\n{"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("ror.jsonl, 2");
    }
}

package org.ketnoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes first when words are typed, with and without diacritics, in either spelling, begun or mistyped. */
class SearchOrderTest {
    private static Shelf shelf;

    @BeforeAll
    static void fill(@TempDir Path place) {
        shelf = Shelf.with(place, """
                <enterprise/duong-d> rdfs:label "Đường"@vi . <enterprise/duong-u> rdfs:label "Dương"@vi .
                <enterprise/duong-s> rdfs:label "Dướng"@vi . <enterprise/duong-plain> rdfs:label "Duong"@en .
                <enterprise/mill> rdfs:label "Nhà máy đường Lam Sơn"@vi ;
                  dcterms:description "Ép mía, nấu đường."@vi .
                <enterprise/railway> rdfs:label "Đường sắt Việt Nam"@vi ; skos:altLabel "VNR" .
                <enterprise/parts> rdfs:label "VNR Phụ tùng"@vi .
                <department/nghe-an> rdfs:label "Sở Khoa học và Công nghệ tỉnh Nghệ An"@vi .
                <department/long-an> rdfs:label "Sở Khoa học và Công nghệ tỉnh Long An"@vi .
                <enterprise/shop> rdfs:label "Cửa hàng Ba Lá"@vi ; dcterms:description "Bán đường phèn."@vi .
                <area/khanh-hoa> rdfs:label "Khánh Hòa"@vi, "Khanh Hoa"@en ; kn:unitCode "56" .
                <area/thanh-hoa> rdfs:label "Thanh Hóa"@vi .
                <area/thuy> rdfs:label "Thủy Nguyên"@vi .
                <expert/x-1> a kn:Expert ; rdfs:label "Nguyễn Văn An" . <expert/x-2> rdfs:label "Nguyễn Văn Ấn" .
                <expert/x-3> rdfs:label "An Văn Minh" . <expert/x-4> rdfs:label "Nguyễn An" .
                <enterprise/an> rdfs:label "Công ty Nguyễn Văn An Phát"@vi .
                <technology/t-1> rdfs:label "Xử lý nước thải dệt nhuộm bằng màng"@vi ; kn:taxCode "0101234567" .
                <technology/t-2> rdfs:label "Nhuộm vải cotton"@vi ;
                  dcterms:description "Giảm nước thải của xưởng dệt nhuộm."@vi .
                <technology/t-3> rdfs:label "Dệt"@vi . <area/ha-noi> rdfs:label "Hà Nội"@vi .
                <evidence/ed-1> a kn:Evidence ; rdfs:label "Báo cáo nhuộm"@vi .
                <https://w3id.org/ketnoi/scheme/field/dyeing> a skos:Concept ;
                  skos:prefLabel "Nhuộm"@vi, "Dyeing"@en ; skos:altLabel "colouring of cloth"@en .
                <https://w3id.org/ketnoi/scheme/service/valuation> a skos:Concept ; skos:prefLabel "Định giá"@vi .
                """);
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    @Test
    void whatIsTypedWithDiacriticsIsMeant() {
        assertThat(shelf.find("đường"))
                .startsWith("duong-d", "railway", "mill", "shop")
                .endsWith("duong-plain", "duong-s", "duong-u")
                .hasSize(7);
        assertThat(shelf.find("dương")).startsWith("duong-u");
        assertThat(shelf.find("DƯỚNG")).startsWith("duong-s");
    }

    @Test
    void whatIsTypedWithoutFindsAllAndWhatIsSpelledSoFirst() {
        assertThat(shelf.find("duong"))
                .startsWith("duong-plain")
                .contains("duong-d", "duong-u", "duong-s", "railway", "mill", "shop")
                .endsWith("shop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Khánh Hoà", "Khánh Hòa", "khanh hoa", "KHÁNH HOÀ", "khánh hòa", "Khanhhoa", "56", "Khánh Hoa"})
    void eitherToneAndNoneFindsThePlace(String words) {
        assertThat(shelf.find(words)).startsWith("khanh-hoa");
        assertThat(shelf.find(Normalizer.normalize(words, Normalizer.Form.NFD))).startsWith("khanh-hoa");
    }

    @ParameterizedTest
    @CsvSource({
        "Thuỷ Nguyên, thuy",
        "thủy nguyên, thuy",
        "Hanoi, ha-noi",
        "ha noi, ha-noi",
        "0101234567, t-1",
        "T-1, t-1",
        "vnr, railway",
        "colouring of cloth, dyeing",
        "dinh gia, valuation",
        "khanh ho, khanh-hoa",
        "kh, khanh-hoa"
    })
    void knownThingsAreFirst(String words, String key) {
        assertThat(shelf.find(words)).startsWith(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expert/x-1",
                "x-1",
                "https://w3id.org/ketnoi/id/expert/x-1",
                "http://127.0.0.1:8080/id/expert/x-1",
                " expert/x-1 "
            })
    void anAddressFindsWhatItNames(String address) {
        assertThat(shelf.find(address)).startsWith("x-1");
    }

    @Test
    void anAddressOfAConceptFindsIt() {
        assertThat(shelf.find("https://w3id.org/ketnoi/scheme/field/dyeing")).startsWith("dyeing");
        assertThat(shelf.find("field/dyeing")).startsWith("dyeing");
    }

    @Test
    void wordsNearOneAnotherComeBeforeThoseScattered() {
        assertThat(shelf.find("sở khoa học và công nghệ nghệ an")).startsWith("nghe-an");
        assertThat(shelf.find("so khoa hoc va cong nghe nghe an")).startsWith("nghe-an");
        assertThat(shelf.find("khoa học công nghệ long an")).startsWith("long-an");
    }

    @Test
    void aWholeOtherNameComesBeforeANameThatBeginsSo() {
        assertThat(shelf.find("VNR")).startsWith("railway", "parts");
        assertThat(shelf.find("vnr p")).startsWith("parts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyen Van An", "An Nguyen Van", "Nguyễn Văn An", "an nguyễn văn", "NGUYEN VAN AN"})
    void aPersonIsFoundInBothOrders(String name) {
        assertThat(shelf.find(name)).startsWith("x-1").contains("an");
    }

    @Test
    void namesComeBeforeTexts() {
        assertThat(shelf.find("dệt nhuộm")).startsWith("t-1", "t-2");
        assertThat(shelf.find("nhuom")).startsWith("dyeing", "t-2", "t-1", "ed-1");
        assertThat(shelf.find("det")).startsWith("t-3");
    }

    @Test
    void oneWrongLetterIsForgiven() {
        assertThat(shelf.find("nguyen van ann")).contains("x-1");
        assertThat(shelf.find("Khamh Hoa")).startsWith("khanh-hoa");
        assertThat(shelf.find("duogn")).contains("duong-plain", "duong-d");
        assertThat(shelf.find("xyz")).isEmpty();
    }

    @Test
    void halfOfTheWordsIsBetterThanNothing() {
        assertThat(shelf.find("nhuộm vải lanh mỏng")).startsWith("t-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"((((", "*:*", "/re/", "~99", "\"", "a AND OR", "đường~2", "[a TO b]", "\\", "title:x", "+-!"})
    void theSyntaxOfQueriesIsText(String words) {
        assertThat(shelf.find(words)).isNotNull();
        assertThat(shelf.search.find(shelf.wish(words)).total()).isLessThan(20);
    }
}

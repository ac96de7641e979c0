package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page renders in both languages, without a script but the one that completes what is typed. */
class PagesIT {
    private static final String OUR_SCRIPT = "<script defer src=\"/assets/suggest.js\"></script>";

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = Server.start(directory.resolve("store"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/?lang=, Tìm chuyên gia, Find experts",
        "/search?q=nhuom&lang=, nhuộm, Dyeing",
        "/experts?q=cong+nghe+det&lang=, Dệt, Weaving",
        "/transfer-paths?lang=, Tìm đường chuyển giao, Find transfer paths",
        "/transfer-paths?order=o-0001&lang=, Độ tin cậy, Reliability",
        "/matches?lang=, Ghép cung cầu, Match orders and offers",
        "/matches?order=o-0044&combine=true&lang=, Điểm, Score",
        "/matches?q=n%C6%B0%E1%BB%9Bc+th%E1%BA%A3i+nhu%E1%BB%99m&lang=, Từ ngữ dẫn đến Xử lý nước thải, The words lead to Waste water treatment",
        "/matches?q=nhu%E1%BB%99m+polyester&lang=, Đã tham gia “Động học nhuộm polyester, Took part in “",
        "/matches?offer=of-0003&lang=, Từng tiêu chí và lý do, Each criterion and its reason",
        "/gaps?lang=, Mối nối mới nào giúp được nhiều nhất, The new links that would help most",
        "/gaps?by=field&what=field/essential-oils&lang=, Các đơn chưa có đường: Tinh dầu, Orders without a path: Essential oils",
        "/gaps?by=country&asOf=2025-12-31&lang=, Nước của bên nắm giữ, Country of the holder",
        "/gaps?newOffice=country/FI&lang=, Bộ phận đại diện mới phụ trách Phần Lan, New representative office for Finland",
        "/page/enterprise/e-0001?lang=, Thái Bình, Thai Binh",
        "/page/order/o-0001?lang=, Thái Bình, Thai Binh",
        "/page/office/kr?lang=, Hàn Quốc, South Korea",
        "/schemes/field/weaving?lang=, Dệt, Weaving",
        "/dumps?lang=, Dữ liệu tải về, Data to download",
        "/queries?lang=, Thư viện câu hỏi, The question library",
        "/queries/place/cq-25-units?lang=, Đơn vị hành chính, Administrative units",
        "/queries/cq-11-experts?asOf=2026-11-23&lang=, Chuyên gia, Experts with the languages",
        "/queries/entity/labels?lang=, Đã điền sẵn một ví dụ, An example that has an answer",
        "/queries/entity/labels?thing=area/thai-binh&lang=, 2 dòng, 2 rows"
    })
    void aPageReadsInBothLanguages(String path, String vietnamese, String english) {
        assertThat(page(path + "vi", 200))
                .contains("<html lang=\"vi\"", vietnamese)
                .doesNotContain("??", "<script");
        assertThat(page(path + "en", 200))
                .contains("<html lang=\"en\"", english)
                .doesNotContain("??", "<script");
    }

    private static String page(String path, int status) {
        HttpResponse<String> answer = server.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        boolean hasSearchBox = path.matches("/(search)?([?].*)?");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains(hasSearchBox && status == 200 ? "script-src 'self'; " : "script-src 'none'; ");
        assertThat(answer.body().contains(OUR_SCRIPT)).as("our script").isEqualTo(hasSearchBox && status == 200);
        return answer.body().replace(OUR_SCRIPT, "");
    }

    @Test
    void whatIsNotThereIsToldOnAPage() {
        assertThat(page("/page/enterprise/nobody?lang=vi", 404)).contains("<html lang=\"vi\"");
        assertThat(page("/transfer-paths?order=o-0001&k=1000&lang=en", 400)).contains("1–100");
    }

    @Test
    void aWrongValueIsToldBesideTheForm() {
        assertThat(page("/queries/cq-11-experts?asOf=yesterday&lang=en", 400))
                .contains("“yesterday”", "yyyy-mm-dd", "<form class=\"ask\"");
        assertThat(page("/queries/entity/labels?thing=&lang=vi", 400)).contains("<form class=\"ask\"");
        assertThat(page("/queries/cq-25-units?unit=area/ha-noi&lang=en", 400)).contains("“unit”");
        assertThat(page("/queries/cq-99-nothing?lang=vi", 404)).contains("<html lang=\"vi\"");
    }

    @Test
    void aSuppositionThatCannotBeIsToldOnThePage() {
        assertThat(page("/gaps?introduce=office/kr&with=office/nobody&lang=en", 400))
                .contains("office/nobody", "The new links that would help most");
        assertThat(page("/gaps?introduce=office/kr&lang=vi", 400)).contains("Mối nối mới nào giúp được nhiều nhất");
        assertThat(page("/gaps?newOffice=country/QQ&lang=en", 400)).contains("country/QQ");
    }

    @Test
    void textFromTheAddressIsShownInert() {
        assertThat(page("/search?q=%3Cscript%3Ealert(1)%3C/script%3E&lang=vi", 200))
                .doesNotContain("<script");
        assertThat(page("/queries/entity/labels?thing=%3Cscript%3Ealert(1)%3C/script%3E&lang=vi", 400))
                .doesNotContain("<script");
    }
}

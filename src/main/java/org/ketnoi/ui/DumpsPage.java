package org.ketnoi.ui;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ketnoi.publish.dump.Dump;
import org.ketnoi.publish.dump.DumpFile;
import org.ketnoi.publish.dump.Dumps;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /dumps}: all that is published, to take away, and how complete it is. */
@Controller
class DumpsPage {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final double BYTES_OF_A_MEGABYTE = 1_000_000;

    private final Dumps dumps;
    private final CompletenessTable completeness;

    DumpsPage(Dumps dumps, CompletenessTable completeness) {
        this.dumps = dumps;
        this.completeness = completeness;
    }

    /** A dump as it is shown. */
    record Line(Dump dump, String issued, String size, String data, String description) {
        static Line of(Dump dump, Locale language) {
            NumberFormat number = NumberFormat.getNumberInstance(language);
            number.setMaximumFractionDigits(2);
            return new Line(
                    dump,
                    MOMENT.format(dump.issued()),
                    number.format(dump.bytes() / BYTES_OF_A_MEGABYTE) + " MB",
                    DumpFile.DATA.address(dump),
                    DumpFile.DESCRIPTION.address(dump));
        }
    }

    @GetMapping("/dumps")
    String list(Locale language, Model model) {
        model.addAttribute(
                "lines",
                dumps.list().stream().map(dump -> Line.of(dump, language)).toList());
        model.addAttribute("completeness", completeness.table(language));
        return "dumps";
    }
}

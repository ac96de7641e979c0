package org.ketnoi.program;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ketnoi.ingest.Place;
import org.ketnoi.ingest.xlsx.Parts;

/** A workbook of fictional orders and enterprises in which some rows have one fault each, and no two the same one. */
final class FaultySheet {
    static final String ORDERS = "Đơn đặt hàng công nghệ";
    static final String ENTERPRISES = "Doanh nghiệp";
    static final int MOST_ORDERS = 400;
    static final int MOST_ENTERPRISES = 100;
    private static final int USED_ENTERPRISES = 40;
    private static final int APART = 17;
    private static final LocalDate FIRST_OF_EXCEL = LocalDate.of(1899, 12, 30);
    private static final LocalDate SUBMITTED = LocalDate.of(2026, 3, 2);
    private static final List<String> ORDER = List.of(
            "mã",
            "doanh nghiệp",
            "tên (tiếng Việt)",
            "tên (tiếng Anh)",
            "mô tả (tiếng Việt)",
            "mô tả (tiếng Anh)",
            "lĩnh vực công nghệ",
            "địa bàn",
            "phạm vi chuyển giao",
            "mức sẵn sàng tối thiểu",
            "ngày gửi",
            "hạn",
            "trạng thái",
            "sở chuyển đơn",
            "mức công khai",
            "ngành kinh tế",
            "ngân sách tối thiểu",
            "ngân sách tối đa",
            "đồng tiền",
            "ngôn ngữ");
    private static final List<String> ENTERPRISE =
            List.of("mã", "tên (tiếng Việt)", "địa bàn", "ngành", "mã số thuế", "đồng ý liên hệ trực tiếp");

    /** What is wrong in a row: where it is told, as what, and what is written in which column. */
    private record Wrong(String told, String code, String column, String written) {
        static Wrong in(String column, String code, String written) {
            return new Wrong(column, code, column, written);
        }
    }

    private static final List<Wrong> WRONG_ORDERS = List.of(
            Wrong.in("tên (tiếng Việt)", "missing-value", ""),
            Wrong.in("ngày gửi", "bad-date", "30/02/2026"),
            Wrong.in("ngân sách tối thiểu", "bad-number", "một tỷ"),
            Wrong.in("trạng thái", "unknown-choice", "đang bay"),
            Wrong.in("sở chuyển đơn", "unknown-reference", "so-khong-co"),
            Wrong.in("mã", "duplicate-row", "ts-0001"),
            Wrong.in("mã", "bad-key", "mã có dấu"),
            Wrong.in("ngân sách tối đa", "out-of-range", number("-5")),
            Wrong.in("ngôn ngữ", "bad-form", "vi;tiếng Anh"),
            Wrong.in("mô tả (tiếng Việt)", "control-character", "Có ký tự \u0090 điều khiển"),
            Wrong.in("tên (tiếng Anh)", "control-character", "turned \u202E around"),
            Wrong.in("ngân sách tối đa", "cell-error", "<c t=\"e\"><f>A1+#REF!</f><v>#REF!</v></c>"),
            Wrong.in("tên (tiếng Anh)", "formula-text", "=HYPERLINK(\"http://127.0.0.1\")"),
            new Wrong("ngân sách tối thiểu", "shape", "ngân sách tối đa", number("1000")),
            new Wrong("ngày gửi", "shape", "hạn", day(SUBMITTED.minusDays(1))),
            Wrong.in("đồng tiền", "bad-form", "đồng"),
            Wrong.in("phạm vi chuyển giao", "unknown-choice-near", "part;whole"),
            Wrong.in("địa bàn", "unknown-name", "Hưng Yênn"),
            Wrong.in("doanh nghiệp", "unknown-reference", "e-khong-co"),
            Wrong.in("mô tả (tiếng Anh)", "cell-too-long", "a".repeat(32_768)),
            Wrong.in("lĩnh vực công nghệ", "unknown-choice", "energy-efficiency, spinning"));
    private static final List<Wrong> WRONG_ENTERPRISES = List.of(
            Wrong.in("đồng ý liên hệ trực tiếp", "bad-boolean", "có lẽ"), Wrong.in("mã số thuế", "bad-form", "MST-12"));

    private FaultySheet() {}

    private static String number(String value) {
        return "<c ><v>" + value + "</v></c>";
    }

    private static String day(LocalDate day) {
        return "<c s=\"1\"><v>" + ChronoUnit.DAYS.between(FIRST_OF_EXCEL, day) + "</v></c>";
    }

    static byte[] workbook() {
        return new Parts()
                .sheet(ORDERS, rows(ORDER, MOST_ORDERS, WRONG_ORDERS))
                .sheet(ENTERPRISES, rows(ENTERPRISE, MOST_ENTERPRISES, WRONG_ENTERPRISES))
                .bytes();
    }

    private static List<List<String>> rows(List<String> header, int most, List<Wrong> wrong) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header);
        for (int i = 1; i <= most; i++) {
            rows.add(new ArrayList<>(header.equals(ORDER) ? order(i) : enterprise(i)));
        }
        for (int i = 0; i < wrong.size(); i++) {
            rows.get(row(i) - 1).set(header.indexOf(wrong.get(i).column), wrong.get(i).written);
        }
        return rows;
    }

    /** The row of a fault, as spreadsheets count. */
    private static int row(int fault) {
        return (fault + 1) * APART + 2;
    }

    private static List<String> order(int number) {
        return Arrays.asList(
                "ts-%04d".formatted(number),
                number % 2 == 0
                        ? "e-0001"
                        : "fs-%03d".formatted(number % USED_ENTERPRISES + MOST_ENTERPRISES - USED_ENTERPRISES),
                "Đơn hư cấu số " + number,
                "Fictional order no. " + number,
                "Cần thiết bị để thử, không có thật.",
                "",
                "energy-efficiency;spinning",
                "Hưng Yên",
                number % 3 == 0 ? "whole" : "part",
                Integer.toString(number % 9 + 1),
                day(SUBMITTED),
                number % 5 == 0 ? "" : day(SUBMITTED.plusDays(number)),
                "submitted",
                "",
                "public",
                "13",
                number("1500000000"),
                number("4000000000"),
                "VND",
                "vi;en");
    }

    private static List<String> enterprise(int number) {
        return Arrays.asList(
                "fs-%03d".formatted(number),
                "Doanh nghiệp hư cấu " + number,
                "hung-yen-2025",
                "13",
                "99%08d".formatted(number),
                number % 2 == 0 ? "có" : "không");
    }

    /** {@code sheet!C19 missing-value} for each fault, in the order of their text. */
    static List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < WRONG_ORDERS.size(); i++) {
            faults.add(fault(ORDERS, ORDER, i, WRONG_ORDERS.get(i)));
        }
        for (int i = 0; i < WRONG_ENTERPRISES.size(); i++) {
            faults.add(fault(ENTERPRISES, ENTERPRISE, i, WRONG_ENTERPRISES.get(i)));
        }
        return faults.stream().sorted().toList();
    }

    /** Those that a cell shows by itself; the others are looked for in rows whose cells can all be read. */
    static List<String> faultsOfCells() {
        return faults().stream()
                .filter(fault -> !fault.matches(".* (shape|unknown-reference|control-character)"))
                .toList();
    }

    private static String fault(String sheet, List<String> header, int number, Wrong wrong) {
        return sheet + "!" + Place.letters(header.indexOf(wrong.told) + 1) + row(number) + " " + wrong.code;
    }

    /** Keys of the orders in rows without a fault, in order. */
    static List<String> goodOrders() {
        return good("ts-%04d", MOST_ORDERS, WRONG_ORDERS.size());
    }

    static List<String> goodEnterprises() {
        return good("fs-%03d", MOST_ENTERPRISES, WRONG_ENTERPRISES.size());
    }

    private static List<String> good(String key, int most, int faults) {
        List<String> keys = new ArrayList<>();
        for (int i = 1; i <= most; i++) {
            boolean faulty = (i - 1) % APART == 0 && i > 1 && (i - 1) / APART <= faults;
            if (!faulty) {
                keys.add(key.formatted(i));
            }
        }
        return keys;
    }
}

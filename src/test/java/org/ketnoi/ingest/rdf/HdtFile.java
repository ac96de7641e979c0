package org.ketnoi.ingest.rdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** A small HDT file (version 1), written part by part: three dictionaries of plain front coding, and bitmap triples. */
final class HdtFile {
    private static final int BLOCK = 4;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private HdtFile() {}

    /** Of triples whose terms are as HDT has them: names bare, texts in quotes. */
    static byte[] of(List<List<String>> triples) {
        HdtFile file = new HdtFile();
        file.write(triples);
        return file.out.toByteArray();
    }

    private void write(List<List<String>> unsorted) {
        List<String> subjects = terms(unsorted, 0);
        List<String> predicates = terms(unsorted, 1);
        List<String> objects = terms(unsorted, 2);
        List<int[]> triples = unsorted.stream()
                .map(triple -> new int[] {
                    1 + subjects.indexOf(triple.get(0)),
                    1 + predicates.indexOf(triple.get(1)),
                    1 + objects.indexOf(triple.get(2))
                })
                .sorted((one, other) -> java.util.Arrays.compare(one, other))
                .toList();
        part(1, "<http://purl.org/HDT/hdt#HDTv1>", "Software=test;");
        part(2, "ntriples", "length=1;");
        out.write('\n');
        part(3, "<http://purl.org/HDT/hdt#dictionaryFour>", "mapping=1;");
        Stream.of(List.<String>of(), subjects, predicates, objects).forEach(this::section);
        part(4, "<http://purl.org/HDT/hdt#triplesBitmap>", "order=1;");
        List<Boolean> lastOfSubject = new ArrayList<>();
        List<Boolean> lastOfPair = new ArrayList<>();
        List<Integer> pairs = new ArrayList<>();
        for (int i = 0; i < triples.size(); i++) {
            int[] here = triples.get(i);
            int[] next = i + 1 < triples.size() ? triples.get(i + 1) : new int[3];
            boolean otherSubject = here[0] != next[0];
            boolean otherPair = otherSubject || here[1] != next[1];
            lastOfPair.add(otherPair);
            if (otherPair) {
                pairs.add(here[1]);
                lastOfSubject.add(otherSubject);
            }
        }
        bitmap(lastOfSubject);
        bitmap(lastOfPair);
        array(pairs);
        array(triples.stream().map(triple -> triple[2]).toList());
    }

    private static List<String> terms(List<List<String>> triples, int place) {
        return triples.stream()
                .map(triple -> triple.get(place))
                .distinct()
                .sorted()
                .toList();
    }

    private void part(int type, String format, String properties) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("$HDT".getBytes(StandardCharsets.US_ASCII));
        bytes.write(type);
        bytes.writeBytes((format + "\0" + properties + "\0").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(bytes.toByteArray());
        int crc = 0;
        for (byte next : bytes.toByteArray()) {
            crc ^= next & 0xFF;
            for (int i = 0; i < 8; i++) {
                crc = (crc & 1) == 1 ? (crc >>> 1) ^ 0xA001 : crc >>> 1;
            }
        }
        out.write(crc);
        out.write(crc >>> 8);
    }

    private void section(List<String> strings) {
        ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        List<Integer> starts = new ArrayList<>();
        String previous = "";
        for (int i = 0; i < strings.size(); i++) {
            String string = strings.get(i);
            int common = 0;
            if (i % BLOCK == 0) {
                starts.add(buffer.size());
            } else {
                common = common(previous.getBytes(StandardCharsets.UTF_8), string.getBytes(StandardCharsets.UTF_8));
                number(common, buffer);
            }
            byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
            buffer.write(bytes, common, bytes.length - common);
            buffer.write(0);
            previous = string;
        }
        starts.add(buffer.size());
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.write(2);
        number(strings.size(), head);
        number(buffer.size(), head);
        number(BLOCK, head);
        head(head);
        array(starts);
        data(buffer.toByteArray());
    }

    private static int common(byte[] one, byte[] other) {
        int at = java.util.Arrays.mismatch(one, other);
        return at < 0 ? one.length : at;
    }

    private void array(List<Integer> values) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.write(1);
        head.write(32);
        number(values.size(), head);
        head(head);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        values.forEach(value -> little(value, data));
        data(data.toByteArray());
    }

    private void bitmap(List<Boolean> bits) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.write(1);
        number(bits.size(), head);
        head(head);
        byte[] data = new byte[(bits.size() + 7) / 8];
        for (int i = 0; i < bits.size(); i++) {
            data[i / 8] |= (byte) (bits.get(i) ? 1 << (i % 8) : 0);
        }
        data(data);
    }

    private void head(ByteArrayOutputStream head) {
        out.writeBytes(head.toByteArray());
        int crc = 0;
        for (byte next : head.toByteArray()) {
            crc ^= next & 0xFF;
            for (int i = 0; i < 8; i++) {
                crc = (crc & 0x80) == 0x80 ? (crc << 1) ^ 0x07 : crc << 1;
            }
        }
        out.write(crc);
    }

    private void data(byte[] data) {
        out.writeBytes(data);
        CRC32C crc = new CRC32C();
        crc.update(data);
        little((int) crc.getValue(), out);
    }

    private static void little(int value, ByteArrayOutputStream to) {
        for (int shift = 0; shift < 32; shift += 8) {
            to.write(value >>> shift);
        }
    }

    private static void number(int value, ByteArrayOutputStream to) {
        int left = value;
        while (left > 0x7F) {
            to.write(left & 0x7F);
            left >>>= 7;
        }
        to.write(left | 0x80);
    }
}

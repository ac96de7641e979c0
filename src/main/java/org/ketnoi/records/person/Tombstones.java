package org.ketnoi.records.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * By what an erased person would be known again, so that no file brings them back: keyed hashes (HMAC-SHA-256, RFC 2104)
 * of names and addresses. Without the key, which lies beside the data and only its owner can read, nobody finds out by
 * trying whether somebody was here.
 */
public final class Tombstones {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final Node GRAPH = Terms.graph("erased", "people");
    private static final Node ERASED_ON = Terms.audit("erasedOn");

    private final Path file;

    public Tombstones(Path directory) {
        this.file = directory.resolve("erasure.key");
    }

    /** Those of a place where nobody was ever erased. */
    public static Tombstones none() {
        return new Tombstones(Path.of("nobody-was-erased-here"));
    }

    /** Whether anybody was ever erased here. */
    public boolean exist() {
        return Files.exists(file);
    }

    /** Whether a name or an address is that of somebody who was erased. */
    public boolean holds(DatasetGraph records, Node name) {
        return findMark(name)
                .filter(mark -> records.contains(GRAPH, mark, ERASED_ON, Node.ANY))
                .isPresent();
    }

    /** The mark of a name or an address; empty when nobody was ever erased here. */
    private Optional<Node> findMark(Node name) {
        return exist() ? Optional.of(mark(name)) : Optional.empty();
    }

    Node mark(Node name) {
        return Terms.uri("urn:ketnoi:erased:" + hash(name));
    }

    static Node graph() {
        return GRAPH;
    }

    static Node erasedOn() {
        return ERASED_ON;
    }

    String hash(Node name) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(normal(name).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Written one way, however it was: an address in small letters, a number as its digits. */
    private static String normal(Node name) {
        if (name.isURI()) {
            return name.getURI().replaceFirst("^(mailto|tel):", "").toLowerCase(Locale.ROOT);
        }
        String text = name.getLiteralLexicalForm().strip().toLowerCase(Locale.ROOT);
        return text.matches("\\+?[0-9 ().-]{6,}")
                ? text.replaceAll("[^0-9]", "").replaceFirst("^(84|0)", "")
                : text;
    }

    private byte[] key() {
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[BYTES];
                new SecureRandom().nextBytes(random);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(random), StandardOpenOption.SYNC);
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

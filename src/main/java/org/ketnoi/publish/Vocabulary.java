package org.ketnoi.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.ketnoi.ontology.Ontology;

/** The ontology and its schemes as they are published, and a digest by which one edition is told from another. */
final class Vocabulary {
    private final Map<String, Graph> graphs = new TreeMap<>();
    private final String digest;

    Vocabulary(Ontology ontology) {
        ontology.graphs().forEach((name, graph) -> graphs.put(name.value(), graph));
        this.digest = digest(graphs);
    }

    private static String digest(Map<String, Graph> graphs) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            graphs.forEach((name, graph) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                graph.stream()
                        .map(Vocabulary::line)
                        .sorted()
                        .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(Triple triple) {
        return NodeFmtLib.strNodesNT(triple.getSubject(), triple.getPredicate(), triple.getObject()) + "\n";
    }

    String digest() {
        return digest;
    }

    Map<Node, Graph> graphs() {
        Map<Node, Graph> named = new java.util.LinkedHashMap<>();
        graphs.forEach((name, graph) -> named.put(NodeFactory.createURI(name), graph));
        return named;
    }
}

package org.ketnoi.transfer.network;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ketnoi.graph.Iri;

/**
 * Parties and what joins them, numbered in the order of their names; those that came later are numbered behind, and
 * {@link #ranks} says where they belong. Immutable.
 */
final class Nodes {
    private final NamePool names;
    private final List<Iri> added;
    private final Map<Iri, Integer> addedNumbers;
    private final byte[] roles;
    private final int[] profile;
    private final Profiles profiles;
    private final BitSet connectors;

    private Nodes(
            NamePool names,
            List<Iri> added,
            Map<Iri, Integer> addedNumbers,
            byte[] roles,
            int[] profile,
            Profiles profiles,
            BitSet connectors) {
        this.names = names;
        this.added = added;
        this.addedNumbers = addedNumbers;
        this.roles = roles;
        this.profile = profile;
        this.profiles = profiles;
        this.connectors = connectors;
    }

    /** Nodes of which none came later. */
    static Nodes of(NamePool names, byte[] roles, int[] profile, Profiles profiles) {
        BitSet connectors = new BitSet(roles.length);
        IntStream.range(0, roles.length)
                .filter(node -> Role.at(roles[node]).isConnector())
                .forEach(connectors::set);
        return new Nodes(names, List.of(), Map.of(), roles, profile, profiles, connectors);
    }

    /** What is told anew of a node. */
    record Told(Role role, Map<String, Set<String>> values) {}

    /** These nodes with others, and with what is told anew of some. */
    Nodes with(Map<Iri, Told> told) {
        if (told.isEmpty()) {
            return this;
        }
        List<Iri> more = new ArrayList<>(added);
        Map<Iri, Integer> numbers = new HashMap<>(addedNumbers);
        for (Iri name : told.keySet()) {
            if (find(name) < 0) {
                numbers.put(name, names.size() + more.size());
                more.add(name);
            }
        }
        int size = names.size() + more.size();
        Profiles known = profiles.with(told.values().stream().map(Told::values).toList());
        Nodes changed = new Nodes(
                names, more, numbers, Arrays.copyOf(roles, size), Arrays.copyOf(profile, size), known, (BitSet)
                        connectors.clone());
        told.forEach((name, now) -> {
            int node = changed.find(name);
            changed.roles[node] = (byte) now.role().ordinal();
            changed.profile[node] = known.number(now.values());
            changed.connectors.set(node, now.role().isConnector());
        });
        return changed;
    }

    int size() {
        return roles.length;
    }

    Iri name(int node) {
        return node < names.size() ? names.get(node) : added.get(node - names.size());
    }

    /** The number of a node, or {@link NamePool#ABSENT}. */
    int find(Iri name) {
        int node = names.find(name);
        return node >= 0 ? node : addedNumbers.getOrDefault(name, NamePool.ABSENT);
    }

    Role role(int node) {
        return Role.at(roles[node]);
    }

    boolean canTalk(int one, int other) {
        return profiles.canTalk(profile[one], profile[other]);
    }

    /** The number of what a party states of itself. */
    int profile(int node) {
        return profile[node];
    }

    /** The number of the set of languages that a party knows. */
    int languages(int node) {
        return profiles.languages(profile[node]);
    }

    /** The profiles of those who know a language. */
    BitSet profilesKnowing(Language language) {
        return profiles.knowing(language);
    }

    /** The party with that number, which has to be one. */
    Party party(int node) {
        return new Party(name(node), role(node).className(), profiles.values(profile[node]));
    }

    Optional<Party> findParty(Iri name) {
        int node = find(name);
        return node >= 0 && role(node).isParty() ? Optional.of(party(node)) : Optional.empty();
    }

    /** All nodes of a role, in the order of their numbers. */
    IntStream of(Role role) {
        return IntStream.range(0, roles.length).filter(node -> roles[node] == role.ordinal());
    }

    /** Those that join parties; not to be changed. */
    BitSet connectors() {
        return connectors;
    }

    /** The place of each node in the order of names; empty when that is the order of their numbers. */
    int[] ranks() {
        if (added.isEmpty()) {
            return new int[0];
        }
        byte[][] late =
                added.stream().map(NamePool::utf8).sorted(NamePool::order).toArray(byte[][]::new);
        int[] ranks = new int[size()];
        Map<Iri, Integer> places = new LinkedHashMap<>();
        int[] before = new int[late.length];
        for (int i = 0; i < late.length; i++) {
            Iri name = Iri.of(new String(late[i], StandardCharsets.UTF_8));
            before[i] = names.countBefore(name);
            places.put(name, before[i] + i);
        }
        int passed = 0;
        for (int node = 0; node < names.size(); node++) {
            while (passed < late.length && before[passed] <= node) {
                passed++;
            }
            ranks[node] = node + passed;
        }
        places.forEach((name, place) -> ranks[find(name)] = place);
        return ranks;
    }

    NamePool names() {
        return names;
    }

    byte[] roles() {
        return roles;
    }

    int[] profile() {
        return profile;
    }

    Profiles profiles() {
        return profiles;
    }

    List<Iri> added() {
        return added;
    }
}

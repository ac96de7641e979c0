package org.ketnoi.transfer.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Facts written anew: what came later gets its place in the order, and what is no more goes. One thread. */
final class Compaction {
    private final Facts before;
    private final NodeMaker nodes = new NodeMaker();
    private final EvidenceMaker evidence = new EvidenceMaker();

    Compaction(Facts before) {
        this.before = before;
    }

    Facts facts() {
        int[] node = IntStream.range(0, before.nodes().size()).map(this::node).toArray();
        int[] piece = IntStream.range(0, before.evidence().size())
                .map(number -> before.evidence().isGone(number) ? NamePool.ABSENT : piece(number))
                .toArray();
        NodeMaker.Made named = nodes.made();
        EvidenceMaker.Made proved = evidence.made();
        LinkMaker links = new LinkMaker();
        for (int one = 0; one < node.length; one++) {
            int first = one;
            before.links().forEachOf(one, link -> {
                if (before.links().begins(first, link)) {
                    links.add(moved(before.links().get(link), node, named.last(), piece, proved.last()));
                }
            });
        }
        return new Facts(
                named.nodes(),
                proved.table(),
                new Links(links.made(named.nodes().size())),
                before.fields());
    }

    private int node(int number) {
        Role role = before.nodes().role(number);
        if (role.isParty()) {
            Party party = before.nodes().party(number);
            nodes.party(party.id(), role, party.values());
            return nodes.number(party.id());
        }
        return nodes.connector(before.nodes().name(number), role);
    }

    private int piece(int number) {
        Evidence item = before.evidence().get(number);
        evidence.add(item, "");
        return evidence.find(item.id());
    }

    private static RawLink moved(RawLink link, int[] node, int[] lastNode, int[] piece, int[] lastPiece) {
        int one = lastNode[node[link.one()]];
        int other = lastNode[node[link.other()]];
        boolean turned = !link.relation().isMembership() && other < one;
        return new RawLink(
                turned ? other : one,
                turned ? one : other,
                link.relation(),
                link.terms(),
                Arrays.stream(link.evidence())
                        .filter(number -> piece[number] >= 0)
                        .map(number -> lastPiece[piece[number]])
                        .toArray());
    }
}

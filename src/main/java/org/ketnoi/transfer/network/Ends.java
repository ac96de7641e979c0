package org.ketnoi.transfer.network;

/** Between whom a link is: of a membership {@code one} is the party, of a tie the node with the smaller number. */
record Ends(int one, int other, Relation relation) {

    /** The ends of a link between two nodes, of which for a tie either may come first. */
    static Ends of(int one, int other, Relation relation) {
        boolean turned = !relation.isMembership() && other < one;
        return turned ? new Ends(other, one, relation) : new Ends(one, other, relation);
    }
}

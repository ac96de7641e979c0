package org.ketnoi.transfer.path;

/** The states of one question: those of its grammar, doubled by whether the node to pass has been passed. */
record Walk(Network network, Question question) {

    int states() {
        return 2 * question.grammar().states();
    }

    /** Where a path begins: state 0, passed when nothing has to be. */
    int start() {
        return passes(question.source()) ? 1 : 0;
    }

    /** The state after a link, or a negative number when the link may not follow. */
    int after(int state, int link) {
        int next = question.grammar().after(state / 2, network.kind(link));
        return next < 0 ? next : 2 * next + (state % 2 == 1 || passes(network.to(link)) ? 1 : 0);
    }

    boolean accepts(int state) {
        return state % 2 == 1 && question.grammar().accepts(state / 2);
    }

    boolean admits(int link) {
        return question.admits().test(link);
    }

    private boolean passes(int node) {
        return question.via() == Question.ANYWHERE || question.via() == node;
    }
}

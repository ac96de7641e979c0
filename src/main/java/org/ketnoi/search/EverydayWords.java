package org.ketnoi.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that stand for nearly the same thing, in two languages: those of a workshop, and those of the trade. Immutable.
 *
 * @param groups in the order of the file
 * @param members by the stems of a member, parted by spaces: where it is
 * @param beginnings the first stems of all members
 */
record EverydayWords(List<List<Member>> groups, Map<String, List<Place>> members, Set<String> beginnings) {
    static final int LONGEST = 4;

    private static final EverydayWords SHIPPED = of(WordList.lines("everyday-words.txt"));

    /** A word, or some that stand together. */
    record Member(List<Spoken> words) {
        static Member of(String text) {
            return new Member(Spoken.wordsOf(text, LONGEST));
        }

        String key() {
            return EverydayWords.key(words);
        }

        boolean isMarked() {
            return words.stream().anyMatch(Spoken::isMarked);
        }

        boolean isWritten(List<Spoken> others) {
            return words.stream()
                    .map(Spoken::written)
                    .toList()
                    .equals(others.stream().map(Spoken::written).toList());
        }
    }

    /** A member of a group. */
    record Place(int group, Member member) {}

    static EverydayWords shipped() {
        return SHIPPED;
    }

    static EverydayWords of(List<String> lines) {
        List<List<Member>> groups = new ArrayList<>();
        Map<String, List<Place>> members = new HashMap<>();
        Set<String> beginnings = new HashSet<>();
        for (String line : lines) {
            List<Member> group = new ArrayList<>();
            for (String text : line.split(",")) {
                Member member = Member.of(text.strip());
                group.add(member);
                beginnings.add(member.words().getFirst().stem());
                members.computeIfAbsent(member.key(), key -> new ArrayList<>()).add(new Place(groups.size(), member));
            }
            groups.add(List.copyOf(group));
        }
        return new EverydayWords(List.copyOf(groups), Map.copyOf(members), Set.copyOf(beginnings));
    }

    /** Whether any member begins with such a word. */
    boolean isBeginning(Spoken word) {
        return beginnings.contains(word.stem());
    }

    static String key(List<Spoken> words) {
        return String.join(" ", words.stream().map(Spoken::stem).toList());
    }

    /**
     * Members that these words are. Who types diacritics means them; an English word has none.
     *
     * @param isMarked whether the whole question is typed with diacritics
     */
    List<Place> find(List<Spoken> words, boolean isMarked) {
        return members.getOrDefault(key(words), List.of()).stream()
                .filter(place -> !isMarked
                        || place.member.isWritten(words)
                        || !place.member.isMarked() && words.stream().noneMatch(Spoken::isMarked))
                .toList();
    }
}

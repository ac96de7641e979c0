package org.ketnoi.expertise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ketnoi.graph.Iri;

/** Makes another standing from one, in a time that goes by what changes. One thread. */
final class StandingChange {
    private final Standing before;
    private final Map<Iri, Optional<Claim>> claims = new HashMap<>();
    private final Set<Claim> gone = new HashSet<>();
    private final Map<Iri, ChangedExpert> experts = new HashMap<>();
    private final Map<Iri, ChangedField> fields = new HashMap<>();
    private int expertCount;
    private int fieldCount;
    private int most;

    StandingChange(Standing before) {
        this.before = before;
        this.expertCount = before.experts();
        this.fieldCount = before.fields();
        this.most = before.most();
    }

    private static final class ChangedExpert {
        private final int number;
        private final List<Claim> come = new ArrayList<>(2);
        private Optional<Profile> profile;

        ChangedExpert(int number, Optional<Profile> profile) {
            this.number = number;
            this.profile = profile;
        }
    }

    private record ChangedField(FieldRow row, List<Claim> come) {}

    /** Instead of what was known of it. */
    void set(Assertion assertion, double level, List<Evidence> evidence) {
        remove(assertion.id());
        ChangedExpert expert = expert(assertion.expert());
        ChangedField field = field(assertion.field());
        Claim claim = new Claim(assertion, expert.number, field.row.number(), level, evidence);
        expert.come.add(claim);
        field.come.add(claim);
        claims.put(assertion.id(), Optional.of(claim));
    }

    /** An assertion, if it was there before the change. */
    void remove(Iri assertion) {
        before.claims().find(assertion).ifPresent(claim -> {
            expert(claim.assertion().expert());
            field(claim.assertion().field());
            gone.add(claim);
            claims.put(assertion, Optional.empty());
        });
    }

    /** @param profile none when they are not published as an expert any more */
    void set(Iri expert, Optional<Profile> profile) {
        if (profile.isPresent() || before.find(expert).isPresent() || experts.containsKey(expert)) {
            expert(expert).profile = profile;
        }
    }

    private ChangedExpert expert(Iri name) {
        return experts.computeIfAbsent(
                name,
                key -> before.find(key)
                        .map(holder -> new ChangedExpert(holder.number(), holder.profile()))
                        .orElseGet(() -> new ChangedExpert(expertCount++, Optional.empty())));
    }

    private ChangedField field(Iri name) {
        return fields.computeIfAbsent(
                name,
                key -> new ChangedField(
                        before.rows().find(key).orElseGet(() -> FieldRow.empty(fieldCount++)), new ArrayList<>()));
    }

    Standing made() {
        Map<Iri, Optional<Holder>> holders = new HashMap<>();
        List<Holder> changed = new ArrayList<>();
        experts.forEach((name, expert) -> {
            Holder holder = new Holder(expert.number, name, expert.profile, now(before.claimsOf(name), expert.come));
            most = Math.max(most, holder.claims().size());
            changed.add(holder);
            holders.put(name, Optional.of(holder).filter(one -> !one.isNobody()));
        });
        Map<Iri, Optional<FieldRow>> rows = new HashMap<>();
        fields.forEach((name, field) -> rows.put(name, Optional.of(field.row.with(gone, field.come))));
        return new Standing(
                before.claims().with(claims),
                before.holders().with(holders),
                before.byNumber().with(changed, expertCount),
                before.rows().with(rows),
                expertCount,
                fieldCount,
                most);
    }

    private List<Claim> now(Collection<Claim> known, Collection<Claim> come) {
        return Stream.concat(known.stream().filter(claim -> !gone.contains(claim)), come.stream())
                .toList();
    }
}

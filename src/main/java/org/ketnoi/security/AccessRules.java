package org.ketnoi.security;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * Who may call what. Reading is open to everybody, since only what is published is read; whatever else is not in this
 * table is open to nobody. What a caller may do with one order, one file or one person, the rooms decide themselves.
 */
public final class AccessRules {
    private static final Set<Role> EVERYBODY = Set.of();
    private static final Set<Role> DESKS = Set.of(Role.STEWARD, Role.CURATOR, Role.OPERATOR);
    private static final Set<Role> ALL = Set.of(Role.values());
    private static final Set<Role> OPERATORS = Set.of(Role.OPERATOR);
    private static final Set<Role> CURATORS = Set.of(Role.CURATOR, Role.OPERATOR);

    /** As of {@code PathPattern}; the first rule that fits holds. */
    public static final List<Rule> RULES = List.of(
            new Rule(HttpMethod.POST, "/sparql", EVERYBODY), // a long question, not a change
            new Rule(HttpMethod.POST, "/api/v1/what-if", EVERYBODY), // the same
            new Rule(HttpMethod.POST, "/reconcile", EVERYBODY), // the same
            new Rule(HttpMethod.POST, "/login", EVERYBODY),
            new Rule(HttpMethod.POST, "/logout", EVERYBODY),
            new Rule(HttpMethod.GET, "/api/v1/imports/templates", EVERYBODY),
            new Rule(HttpMethod.GET, "/api/v1/imports", DESKS),
            new Rule(HttpMethod.POST, "/api/v1/imports", DESKS),
            new Rule(HttpMethod.GET, "/api/v1/imports/{id}", DESKS),
            new Rule(HttpMethod.DELETE, "/api/v1/imports/{id}", DESKS),
            new Rule(HttpMethod.GET, "/api/v1/imports/{id}/report", DESKS),
            new Rule(HttpMethod.POST, "/api/v1/imports/{id}/commit", DESKS),
            new Rule(HttpMethod.GET, "/api/v1/imports/{id}/errors.xlsx", DESKS),
            new Rule(HttpMethod.POST, "/imports", DESKS),
            new Rule(HttpMethod.GET, "/imports/{id}", DESKS),
            new Rule(HttpMethod.POST, "/imports/{id}/commit", DESKS),
            new Rule(HttpMethod.POST, "/imports/{id}/commit-valid", DESKS),
            new Rule(HttpMethod.POST, "/imports/{id}/replace", DESKS),
            new Rule(HttpMethod.POST, "/imports/{id}/undo", DESKS),
            new Rule(HttpMethod.POST, "/api/v1/experts/{key}/consents", ALL),
            new Rule(HttpMethod.POST, "/api/v1/consents/{key}/withdrawal", ALL),
            new Rule(HttpMethod.POST, "/api/v1/identities/decisions", DESKS),
            new Rule(HttpMethod.DELETE, "/api/v1/identities/decisions/{key}", DESKS),
            new Rule(HttpMethod.POST, "/api/v1/identities/automatic-decisions", CURATORS),
            new Rule(HttpMethod.POST, "/identities/decisions", DESKS),
            new Rule(HttpMethod.POST, "/identities/decisions/{key}/end", DESKS),
            new Rule(HttpMethod.DELETE, "/api/v1/experts/{key}", ALL), // of oneself
            new Rule(HttpMethod.POST, "/api/v1/orders", ALL),
            new Rule(HttpMethod.POST, "/api/v1/orders/{key}/acts", ALL),
            new Rule(HttpMethod.DELETE, "/api/v1/orders/{key}/acts/{act}", CURATORS),
            new Rule(HttpMethod.POST, "/api/v1/dumps", OPERATORS));

    private AccessRules() {}

    /**
     * One line of the table.
     *
     * @param roles those that may; none means everybody
     */
    public record Rule(HttpMethod method, String path, Set<Role> roles) {
        public Rule {
            roles = Set.copyOf(roles);
        }

        boolean isOpen() {
            return roles.isEmpty();
        }

        String[] roleNames() {
            return roles.stream().map(Role::name).sorted().toArray(String[]::new);
        }
    }
}

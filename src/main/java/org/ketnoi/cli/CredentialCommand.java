package org.ketnoi.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ketnoi.graph.Iri;
import org.ketnoi.security.Credential;
import org.ketnoi.security.Credentials;
import org.ketnoi.security.Role;
import org.ketnoi.web.Ids;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives keys out, lists them and takes them back; a server that runs on the data follows at once. */
@Command(
        name = "credential",
        mixinStandardHelpOptions = true,
        description = "Gives keys out, lists them and takes them back; a running server follows at once.")
final class CredentialCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "add, list or revoke?");
    }

    private static Credentials credentials() {
        return Credentials.in(Program.directory(), Clock.systemUTC());
    }

    private void line(String text) {
        spec.commandLine().getOut().println(text);
        spec.commandLine().getOut().flush();
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Gives a key out and prints it, once: only its hash is kept.")
    int add(
            @Parameters(
                            paramLabel = "NAME",
                            description = "Of the desk or program that gets it: small letters, digits and dashes.")
                    String name,
            @Option(names = "--role", required = true, description = "portal, steward, curator or operator.")
                    String role,
            @Option(
                            names = "--for",
                            split = ",",
                            paramLabel = "TYPE/KEY",
                            description =
                                    "What a steward or a portal acts for, e.g. department/hung-yen-2025, office/kr.")
                    List<String> scope) {
        Set<Iri> parties = new LinkedHashSet<>();
        for (String party : scope == null ? List.<String>of() : scope) {
            parties.add(Ids.read("for", party));
        }
        line(credentials().add(name, role(role), parties));
        return 0;
    }

    private Role role(String word) {
        for (Role role : Role.values()) {
            if (role.word().equals(word.toLowerCase(Locale.ROOT))) {
                return role;
            }
        }
        throw new ParameterException(spec.commandLine(), "No such role: " + word);
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists keys by name, without the keys.")
    int list() {
        credentials().list().forEach(credential -> line(told(credential)));
        return 0;
    }

    private static String told(Credential credential) {
        return String.join(
                "\t",
                credential.name(),
                credential.role().word(),
                credential.scope().stream().map(Iri::shortName).collect(Collectors.joining(",")),
                credential.created().toString(),
                credential
                        .revoked()
                        .map(Instant::toString)
                        .map(day -> "revoked " + day)
                        .orElse("valid"));
    }

    @Command(name = "revoke", mixinStandardHelpOptions = true, description = "Takes a key back, for good.")
    int revoke(@Parameters(paramLabel = "NAME") String name) {
        credentials().revoke(name);
        return 0;
    }
}

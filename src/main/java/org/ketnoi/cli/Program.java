package org.ketnoi.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The program without its server, for one command. */
final class Program {
    private static final String APPLICATION = "org.ketnoi.KetNoiApplication";

    private Program() {}

    /** Where the data lie, as the server would have it. */
    static Path directory() {
        return Path.of(Optional.ofNullable(System.getenv("KETNOI_STORE_DIRECTORY"))
                        .or(() -> Optional.ofNullable(System.getProperty("ketnoi.store.directory")))
                        .orElse("var/ketnoi"))
                .toAbsolutePath()
                .normalize();
    }

    /** Opens the data, brings them up to date as a start does, runs the work, and closes them again. */
    static <T> T with(Function<ConfigurableApplicationContext, T> work) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application())
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(
                        "--ketnoi.store.directory=" + directory(),
                        "--logging.level.org.ketnoi=WARN",
                        // What fails is told by the command itself.
                        "--logging.level.org.springframework=OFF")) {
            context.getBean(FirstStart.class).afterSingletonsInstantiated();
            return work.apply(context);
        }
    }

    /** By its name: the application knows the command line, not the other way round. */
    private static Class<?> application() {
        try {
            return Class.forName(APPLICATION);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

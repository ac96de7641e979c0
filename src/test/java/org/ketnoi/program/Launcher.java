package org.ketnoi.program;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The launcher that is being tested; the build says where it lies. */
final class Launcher {
    private Launcher() {}

    static Path file() {
        return Path.of(System.getProperty("ketnoi.launcher", "target/ketnoi"));
    }

    /** A call of it on the data of a directory, in English and UTF-8 whatever the machine speaks. */
    static ProcessBuilder on(Path store, List<String> arguments) {
        return of(file(), store, arguments);
    }

    /** The same of another launcher. */
    static ProcessBuilder of(Path launcher, Path store, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        ProcessBuilder call = new ProcessBuilder(command);
        call.environment().put("KETNOI_STORE_DIRECTORY", store.toString());
        call.environment().put("KETNOI_JAVA_OPTIONS", "-Xmx1g -Duser.language=en");
        call.environment().put("LC_ALL", "C.UTF-8");
        return call;
    }
}

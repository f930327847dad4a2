package io.github.temoin.portal;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/**
 * Starts the embedded portal alone, to look at it in one's own browser. Arguments: a suite file, then faults with commas
 * between; or {@code -Dtemoin.suite} (a name in {@code suites/}) and {@code -Dtemoin.faults}.
 */
public final class PortalMain {
    private static final String DEFAULT_SUITE = "embedded-statistics";

    private PortalMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        String suite = arguments.length > 0
                ? arguments[0]
                : "suites/%s.yaml".formatted(System.getProperty("temoin.suite", DEFAULT_SUITE));
        String faults = arguments.length > 1 ? arguments[1] : System.getProperty("temoin.faults", "");
        if (faults.equals("help")) {
            System.out.println(FaultList.text());
            return;
        }
        serve(Path.of(suite), FaultNames.parse(faults));
    }

    private static void serve(Path suite, Set<Fault> faults) throws InterruptedException {
        try (EmbeddedPortal portal = EmbeddedPortal.start(suite, faults)) {
            System.out.printf("%s plays %s%n", portal.address(), suite);
            System.out.printf(
                    "sign in as %s with %s%n",
                    portal.account(), portal.account().password());
            faults.forEach(fault -> System.out.printf("with %s: %s%n", fault.id(), fault.description()));
            System.out.println("Ctrl-C ends it");
            new CountDownLatch(1).await();
        }
    }
}

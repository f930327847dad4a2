package io.github.temoin.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The one table of packages, ground first: what each may import of ours, and which libraries are its own. */
class LayersTest {
    private static final Map<String, Floor> FLOORS = Stream.of(
                    Floor.of("web").with("com.google.common.net.."),
                    Floor.of("law"),
                    Floor.of("evidence", "web"),
                    Floor.of("charter", "web", "law").with("org.jsoup.."),
                    Floor.of("rule", "web", "law", "evidence", "charter"),
                    Floor.of("suite", "web", "law", "charter")
                            .with("org.snakeyaml.engine..", "com.fasterxml.jackson..", "com.networknt.schema.."),
                    Floor.of("browser", "web")
                            .with("org.openqa.selenium..", "io.github.bonigarcia.wdm..", "com.sun.net.httpserver.."),
                    Floor.of("capture", "web", "evidence", "browser").with("org.openqa.selenium.."),
                    Floor.of("banner", "web", "evidence", "suite", "browser").with("org.openqa.selenium.."),
                    Floor.of("journey", "web", "evidence", "suite", "browser", "capture", "banner"),
                    Floor.of("audit", "web", "law", "evidence", "charter", "rule", "suite", "browser", "journey")
                            .with("com.sun.management.."),
                    Floor.of("draft", "web", "evidence", "charter", "rule", "suite", "audit")
                            .with("org.jsoup.."),
                    Floor.of("report", "web", "law", "evidence", "charter", "rule", "suite", "journey", "audit")
                            .with(
                                    "io.qameta.allure..",
                                    "com.fasterxml.jackson..",
                                    "gg.jte..",
                                    "de.sstoehr.harreader.."))
            .collect(Collectors.toMap(Floor::name, floor -> floor, (one, other) -> one, TreeMap::new));

    static Stream<Floor> floorsOnDisk() {
        return FLOORS.values().stream().filter(floor -> Code.floorsOnDisk().contains(floor.name()));
    }

    @Test
    void tableAndDiskNameTheSamePackages() {
        assertThat(Code.floorsOnDisk()).isEqualTo(FLOORS.keySet());
    }

    @ParameterizedTest
    @MethodSource("floorsOnDisk")
    void aFloorImportsOnlyWhatTheTableAllows(Floor floor) {
        classes()
                .that()
                .resideInAPackage(floor.packages())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(floor.mayImport())
                .because("the table in LayersTest says what a package may import")
                .check(Code.MAIN);
    }

    @Test
    void noPackageIsInACycle() {
        slices().matching(Floor.BASE + ".(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAPackage(Floor.BASE + ".report.template.."), alwaysTrue())
                .check(Code.MAIN);
    }

    @Test
    void theEmbeddedPortalImportsNothingOfTheHarness() {
        noClasses()
                .that()
                .resideInAPackage(Floor.BASE + ".portal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        FLOORS.values().stream().map(Floor::packages).toArray(String[]::new))
                .because("one misreading would blind both sides")
                .allowEmptyShould(true)
                .check(Code.TESTS);
    }
}

package io.github.temoin.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static java.util.function.Predicate.isEqual;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no class of ours does, whatever its package. */
class HabitsTest {
    private static final int LONGEST_FILE = 300;

    /** Made from the templates: what is in them is not ours to shape. */
    private static final String GENERATED = Floor.BASE + ".report.template..";

    private static final JavaClasses WRITTEN = Code.MAIN.that(not(resideInAPackage(GENERATED)));

    /** Facts and judgements on them: the same in must give the same out, today and in two years. */
    private static final String[] PURE = Stream.of("web", "law", "evidence", "charter", "rule")
            .map(floor -> Floor.BASE + "." + floor + "..")
            .toArray(String[]::new);

    private static final Set<String> MUTABLE = Set.of(
            "java.lang.StringBuilder",
            "java.lang.ThreadLocal",
            "java.util.ArrayDeque",
            "java.util.ArrayList",
            "java.util.BitSet",
            "java.util.EnumMap",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.Properties",
            "java.util.TreeMap",
            "java.util.TreeSet",
            "java.util.WeakHashMap");

    static Stream<Path> packages() {
        Set<Path> inMain = new TreeSet<>();
        Code.packages(Code.MAIN_SOURCES).forEach(folder -> inMain.add(Code.MAIN_SOURCES.relativize(folder)));
        Stream<Path> onlyInTests = Code.packages(Code.TEST_SOURCES).stream()
                .filter(folder -> !inMain.contains(Code.TEST_SOURCES.relativize(folder)));
        return Stream.concat(inMain.stream().map(Code.MAIN_SOURCES::resolve), onlyInTests);
    }

    /** Rules over nothing hold: so there must be something. */
    @Test
    void theWholeProgramIsLookedAt() {
        long files = Code.files(Code.MAIN_SOURCES).stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .count();
        assertThat(files).isGreaterThan(100);
        assertThat(WRITTEN.stream().filter(JavaClass::isTopLevelClass).filter(not(packageInfo())))
                .as("classes read, against files on disk")
                .hasSizeGreaterThanOrEqualTo((int) files);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageSaysWhatItIsForAndIsNullMarked(Path folder) {
        Path info = folder.resolve("package-info.java");
        assertThat(info).as("the package's own word").exists();
        assertThat(Code.text(info)).startsWith("/**").contains("@NullMarked");
    }

    @Test
    void noFileIsLong() {
        assertThat(Stream.of(Code.MAIN_SOURCES, Code.TEST_SOURCES).flatMap(sources -> Code.files(sources).stream()))
                .as("files of more than %d lines do more than one thing", LONGEST_FILE)
                .noneMatch(file -> Code.text(file).lines().count() > LONGEST_FILE);
    }

    @Test
    void onlyPatienceSleeps() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Floor.BASE + ".browser.Patience")
                .should()
                .callMethodWhere(calls("sleep", Thread.class))
                .because("everything else waits for a condition")
                .check(WRITTEN);
        noClasses().should().callMethodWhere(calls("sleep", Thread.class)).check(Code.TESTS);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(WRITTEN);
    }

    @Test
    void staticFieldsHoldNothingThatChanges() {
        noFields()
                .that()
                .areStatic()
                .and(describe(
                        "are written by hand", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .haveRawType(describe("that can be changed", HabitsTest::isMutable))
                .because("two audits in one JVM must not see each other")
                .check(WRITTEN);
    }

    @Test
    void lettersChangeCaseInNoOnesLocale() {
        DescribedPredicate<JavaCall<?>> unlocalised = describe(
                "to change case in the machine's locale",
                call -> call.getTargetOwner().isEquivalentTo(String.class)
                        && Set.of("toLowerCase", "toUpperCase").contains(call.getName())
                        && call.getTarget().getRawParameterTypes().isEmpty());
        noClasses().should().callMethodWhere(unlocalised).check(WRITTEN);
        noClasses().should().callMethodWhere(unlocalised).check(Code.TESTS);
    }

    @Test
    void logsGoThroughSlf4j() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .check(WRITTEN);
    }

    @Test
    void onlyTheReportSpeaksToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Floor.BASE + ".report..")
                .should()
                .accessFieldWhere(describe(
                        "System.out or System.err",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)
                                && Set.of("out", "err").contains(access.getName())))
                .check(WRITTEN);
    }

    @Test
    void factsAndRulesKnowNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .callMethodWhere(describe(
                        "the time of day",
                        call -> call.getTargetOwner().getPackageName().equals("java.time")
                                        && call.getName().equals("now")
                                || call.getTargetOwner().isEquivalentTo(System.class)
                                        && Set.of("currentTimeMillis", "nanoTime")
                                                .contains(call.getName())))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(WRITTEN);
    }

    @Test
    void factsAndRulesTouchNothingOutside() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "java.net.http..", "java.nio.file..")
                .orShould()
                .dependOnClassesThat(describe("are files or sockets", type -> Stream.of(
                                "java.io.File", "java.io.FileInputStream", "java.net.Socket")
                        .anyMatch(isEqual(type.getName()))))
                .orShould()
                .callMethodWhere(calls("openConnection", java.net.URL.class))
                .orShould()
                .callMethodWhere(calls("openStream", java.net.URL.class))
                .check(WRITTEN);
    }

    private static DescribedPredicate<JavaCall<?>> calls(String method, Class<?> owner) {
        return describe(
                owner.getSimpleName() + "." + method,
                call -> call.getName().equals(method) && call.getTargetOwner().isEquivalentTo(owner));
    }

    private static boolean isMutable(JavaClass type) {
        return type.isArray()
                || MUTABLE.contains(type.getName())
                || type.getPackageName().startsWith("java.util.concurrent");
    }

    private static DescribedPredicate<JavaClass> packageInfo() {
        return describe("package-info", type -> type.getSimpleName().equals("package-info"));
    }
}

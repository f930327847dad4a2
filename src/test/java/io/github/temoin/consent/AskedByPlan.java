package io.github.temoin.consent;

import io.github.temoin.audit.Asked;
import io.github.temoin.evidence.JourneyName;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestPlan;

/** Reads from a plan what its tests will ask for, so that one launch makes each journey once and none in vain. */
final class AskedByPlan {

    private AskedByPlan() {}

    static Asked read(TestPlan plan) {
        Set<String> rules = new HashSet<>();
        Set<JourneyName> journeys = new HashSet<>();
        plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .flatMap(test -> test.getSource().stream())
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getJavaClass())
                .filter(type -> type.isAnnotationPresent(ConsentSuite.class))
                .distinct()
                .flatMap(type ->
                        ReflectionSupport.findMethods(type, any -> true, HierarchyTraversalMode.TOP_DOWN).stream())
                .forEach(method -> read(method, rules, journeys));
        return new Asked(rules, journeys, true);
    }

    /** The rule that a test takes a ruling of; empty where it takes none, or one for each category. */
    static Optional<String> ruleOf(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(Judged.class))
                .filter(Objects::nonNull)
                .map(Judged::value)
                .findFirst();
    }

    private static void read(Method method, Set<String> rules, Set<JourneyName> journeys) {
        for (Parameter parameter : method.getParameters()) {
            Judged judged = parameter.getAnnotation(Judged.class);
            if (judged != null) {
                rules.add(judged.value());
            }
            Made made = parameter.getAnnotation(Made.class);
            if (made != null) {
                journeys.add(JourneyName.of(made.value()));
            }
        }
        EachOptionalCategory each = method.getAnnotation(EachOptionalCategory.class);
        if (each != null) {
            rules.add("custom-*");
        }
    }
}

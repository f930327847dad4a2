package io.github.temoin.consent;

import io.github.temoin.audit.RuleResult;
import io.github.temoin.audit.SuiteOutcome;
import io.github.temoin.audit.SuiteResult;
import io.github.temoin.evidence.Visit;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.params.ParameterInfo;
import org.junit.platform.commons.support.AnnotationSupport;

/** Has a suite run before the tests that read it, hands them rulings and visits, and describes them in the report. */
final class ConsentExtension implements ExecutionCondition, BeforeClassTemplateInvocationCallback, ParameterResolver {

    /** A launch may leave rules out: their tests are skipped. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return context.getTestMethod()
                .flatMap(AskedByPlan::ruleOf)
                .filter(rule -> !ConsentRun.of(context).asksFor(rule))
                .map(rule -> ConditionEvaluationResult.disabled(rule + " is not judged in this launch"))
                .orElseGet(() -> ConditionEvaluationResult.enabled("judged"));
    }

    @Override
    public void beforeClassTemplateInvocation(ExtensionContext context) {
        suiteOf(context).outcome();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(Judged.class) || parameter.isAnnotated(Made.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        SuiteOutcome outcome = suiteOf(context).outcome();
        return parameter
                .findAnnotation(Judged.class)
                .<Object>map(asked -> rulingOf(outcome.result(), resultOf(asked.value(), outcome), context))
                .orElseGet(() -> visitOf(
                        parameter.findAnnotation(Made.class).orElseThrow().value(), outcome));
    }

    static Ruling rulingOf(SuiteResult suite, RuleResult rule, ExtensionContext context) {
        ConsentRun run = ConsentRun.of(context);
        Ruling ruling = run.ruling(suite, rule);
        run.describe(ruling, groupOf(context));
        return ruling;
    }

    static SuiteUnderTest suiteOf(ExtensionContext context) {
        ParameterInfo info = ParameterInfo.get(context);
        if (info == null) {
            throw new IllegalStateException(
                    "a class with " + ConsentExtension.class.getSimpleName() + " must be annotated with @ConsentSuite");
        }
        return (SuiteUnderTest) info.getArguments().get(0);
    }

    private static RuleResult resultOf(String id, SuiteOutcome outcome) {
        return outcome.result()
                .rule(id)
                .orElseThrow(() -> new ParameterResolutionException("there is no rule '" + id + "'"));
    }

    private static Visit visitOf(String journey, SuiteOutcome outcome) {
        return outcome.kept().all().stream()
                .filter(visit -> visit.journey().word().equals(journey))
                .findFirst()
                .orElseThrow(() -> new ParameterResolutionException("there is no journey '" + journey + "'"));
    }

    private static String groupOf(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getRequiredTestClass(), ConsentSuite.class)
                .map(ConsentSuite::value)
                .orElse("");
    }
}

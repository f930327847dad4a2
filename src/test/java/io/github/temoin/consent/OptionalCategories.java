package io.github.temoin.consent;

import io.github.temoin.audit.RuleResult;
import io.github.temoin.audit.SuiteResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** One invocation for each optional category of the suite; where there is none, one that is skipped and says so. */
final class OptionalCategories implements TestTemplateInvocationContextProvider {

    static final String RULES = "custom-";

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        SuiteResult suite = ConsentExtension.suiteOf(context).outcome().result();
        List<TestTemplateInvocationContext> each = suite.rules().stream()
                .filter(rule -> rule.rule().id().startsWith(RULES))
                .<TestTemplateInvocationContext>map(rule -> new OfCategory(suite, rule))
                .toList();
        return each.isEmpty() ? Stream.of(new OfNone()) : each.stream();
    }

    private record OfCategory(SuiteResult suite, RuleResult rule) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocation) {
            return rule.rule().id();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new RulingOf(suite, rule));
        }
    }

    private record RulingOf(SuiteResult suite, RuleResult rule) implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Ruling.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return ConsentExtension.rulingOf(suite, rule, context);
        }
    }

    private record OfNone() implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocation) {
            return RULES + "*";
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of((ExecutionCondition)
                    context -> ConditionEvaluationResult.disabled("the suite declares no optional category"));
        }
    }
}

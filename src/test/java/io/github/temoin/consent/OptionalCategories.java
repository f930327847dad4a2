package io.github.temoin.consent;

import io.github.temoin.audit.RuleResult;
import io.github.temoin.audit.SuiteResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** One invocation for each optional category of the suite; none where it has none, since there is no such rule then. */
final class OptionalCategories implements TestTemplateInvocationContextProvider {

    static final String RULES = "custom-";

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        SuiteResult suite = ConsentExtension.suiteOf(context).outcome().result();
        return suite.rules().stream()
                .filter(rule -> rule.rule().id().startsWith(RULES))
                .map(rule -> new OfCategory(suite, rule));
    }

    @Override
    public boolean mayReturnZeroTestTemplateInvocationContexts(ExtensionContext context) {
        return true;
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
}

package io.github.temoin.consent;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A test class that is run over every suite file. Its constructor takes a {@link SuiteUnderTest}; its tests may take
 * {@link Judged} rulings and {@link Made} visits. All such classes of one launch share the visits.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}")
@ArgumentsSource(SuitesUnderTest.class)
@ExtendWith(ConsentExtension.class)
public @interface ConsentSuite {

    /** The group of rules, as the report calls it; empty for suites of one's own. */
    String value() default "";
}

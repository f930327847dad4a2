package io.github.temoin.consent;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Asks for the {@link io.github.temoin.evidence.Visit} of a journey. It is made once for all tests. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Made {

    /** The journey: {@code refuse}, {@code first:/explore/}, {@code custom:statistics} … */
    String value();
}

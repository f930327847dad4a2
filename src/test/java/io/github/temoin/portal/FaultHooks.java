package io.github.temoin.portal;

import io.github.temoin.portal.http.Answer;
import io.github.temoin.portal.http.Asking;
import io.github.temoin.portal.http.Hook;
import io.github.temoin.portal.http.Secrets;
import io.github.temoin.portal.http.SetCookie;
import io.github.temoin.portal.site.PortalSuite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The hooks by which faults act on the server. */
final class FaultHooks {
    private static final String CSRF = "csrftoken";
    private static final int SEE_OTHER = 303;
    private static final String LANGUAGE = "django_language";
    private static final String EXEMPT = "audience_id";
    private static final Duration YEAR = Duration.ofDays(365);

    private final PortalSuite suite;
    private final Secrets secrets;

    FaultHooks(PortalSuite suite, Secrets secrets) {
        this.suite = suite;
        this.secrets = secrets;
    }

    /** Empty where the fault acts in the browser alone. */
    Optional<Hook> of(Fault fault) {
        return switch (fault) {
            case FORBIDDEN -> instead(asking -> true, Notices.forbidden());
            case MAINTENANCE ->
                instead(FaultHooks::isPage, Notices.maintenance().status(503));
            case MAINTENANCE_DISGUISED -> instead(FaultHooks::isPage, Notices.maintenance());
            case BOT_WALL -> instead(FaultHooks::isPage, Notices.botWall());
            case SLOW -> slow(Duration.ofMillis(1500));
            case BEFORE_CONSENT_HEADER_COOKIE -> pages(this::visitorCookie);
            case FLASH_COOKIE_BY_HEADER -> flash();
            case BROWSING_IS_CONSENT -> browsingIsConsent();
            case COOKIE_OUTLIVES_CHARTER -> cookies(CSRF, cookie -> cookie.withAge(Optional.of(YEAR.multipliedBy(2))));
            case COOKIE_WITHOUT_SECURE -> cookies(CSRF, SetCookie::insecure);
            case SESSION_COOKIE_WITHOUT_HTTP_ONLY -> pages(this::openSession);
            case LANGUAGE_LOSES_CHOICE -> pages(this::withoutRecord);
            case SIGN_IN_LOSES_CHOICE ->
                answers((asking, answer) -> asking.path().equals("/login/") && answer.status() == SEE_OTHER
                        ? answer.cookie(record().deleted())
                        : answer);
            case SESSION_LASTS_ONE_PAGE -> pages(this::withoutSession);
            case LANGUAGE_FORGOTTEN -> pages((asking, answer) -> answer.without(LANGUAGE));
            case LANGUAGE_FOR_THE_SESSION -> cookies(LANGUAGE, cookie -> cookie.withAge(Optional.empty()));
            case LANGUAGE_KEPT_ON_SERVER -> Optional.of(new LanguageMemory());
            case COOKIE_FOR_THE_WHOLE_SITE -> cookies(CSRF, cookie -> cookie.forDomain(EmbeddedPortal.HOST));
            case EXEMPT_COOKIE_OUTLIVES -> cookies(EXEMPT, cookie -> cookie.withAge(Optional.of(YEAR.multipliedBy(2))));
            case EXEMPT_COOKIE_EXTENDED -> pages(this::extendedExempt);
            case EXEMPT_COOKIE_OF_THIRD_PARTY -> exemptOfThirdParty();
            case WRITES_UNGUARDED ->
                instead(
                        asking -> asking.isPost() && asking.path().startsWith("/api/"),
                        Answer.json("{\"status\": \"accepted\"}").status(202));
            case PRIVACY_SIGNAL_UNDECLARED ->
                instead(
                        asking -> asking.path().equals("/.well-known/gpc.json"),
                        Answer.text("text/plain", "").status(404));
            case CSRF_TOKEN_ROTATES -> pages(this::freshToken);
            default -> Optional.empty();
        };
    }

    private static boolean isPage(Asking asking) {
        return !asking.path().startsWith("/static/");
    }

    private static Optional<Hook> instead(Predicate<Asking> when, Answer answer) {
        return Optional.of(new Hook() {
            @Override
            public Optional<Answer> instead(Asking asking) {
                return when.test(asking) ? Optional.of(answer) : Optional.empty();
            }
        });
    }

    private static Optional<Hook> slow(Duration by) {
        return Optional.of(new Hook() {
            @Override
            public Duration delay(Asking asking) {
                return by;
            }
        });
    }

    /** Changes the answers that are pages. */
    private static Optional<Hook> pages(BiFunction<Asking, Answer, Answer> change) {
        return answers((asking, answer) -> answer.isPage() ? change.apply(asking, answer) : answer);
    }

    private static Optional<Hook> answers(BiFunction<Asking, Answer, Answer> change) {
        return Optional.of(new Hook() {
            @Override
            public Answer after(Asking asking, Answer answer) {
                return change.apply(asking, answer);
            }
        });
    }

    private static Optional<Hook> cookies(String name, UnaryOperator<SetCookie> change) {
        return pages((asking, answer) -> answer.cookies(answer.cookies().stream()
                .map(cookie -> cookie.name().equals(name) ? change.apply(cookie) : cookie)
                .toList()));
    }

    private Answer extendedExempt(Asking asking, Answer answer) {
        return asking.cookie(EXEMPT)
                .map(value -> answer.cookie(SetCookie.lasting(EXEMPT, value, Duration.ofDays(390))))
                .orElse(answer);
    }

    private Optional<Hook> exemptOfThirdParty() {
        return Optional.of(new Hook() {
            @Override
            public Optional<Answer> instead(Asking asking) {
                return asking.path().equals("/exempt.gif")
                        ? Optional.of(Answer.pixel()
                                .cookie(SetCookie.acrossSites(
                                        EXEMPT, secrets.draw(), Optional.of(Duration.ofDays(390)))))
                        : Optional.empty();
            }
        });
    }

    /** Given as long as there is no record of a choice, and taken back with the first page after one. */
    private Answer visitorCookie(Asking asking, Answer answer) {
        boolean undecided = asking.cookie(suite.consent().name()).isEmpty();
        boolean given = asking.cookie("visitor_id").isPresent();
        SetCookie cookie = SetCookie.lasting("visitor_id", secrets.draw(), YEAR).hidden();
        if (undecided) {
            return given ? answer : answer.cookie(cookie);
        }
        return given ? answer.cookie(cookie.deleted()) : answer;
    }

    private Optional<Hook> flash() {
        return Optional.of(new Hook() {
            @Override
            public Optional<Answer> instead(Asking asking) {
                SetCookie cookie =
                        SetCookie.lasting("flash_id", secrets.draw(), YEAR).hidden();
                return switch (asking.path()) {
                    case "/static/flash-on.gif" -> Optional.of(Answer.pixel().cookie(cookie));
                    case "/static/flash-off.gif" -> Optional.of(Answer.pixel().cookie(cookie.deleted()));
                    default -> Optional.empty();
                };
            }
        });
    }

    /** A visitor is known again by the csrftoken. */
    private Optional<Hook> browsingIsConsent() {
        Set<String> known = ConcurrentHashMap.newKeySet();
        return pages((asking, answer) -> {
            boolean undecided = asking.cookie(suite.consent().name()).isEmpty();
            boolean secondPage = asking.cookie(CSRF).filter(known::contains).isPresent();
            answer.cookies().stream()
                    .filter(cookie -> cookie.name().equals(CSRF))
                    .forEach(cookie -> known.add(cookie.value()));
            return undecided && secondPage ? answer.cookie(acceptance()) : answer;
        });
    }

    private SetCookie acceptance() {
        String choices = suite.choices().stream()
                .map("\"%s\":true"::formatted)
                .collect(Collectors.joining(",", "{\"necessary\":true,", "}"));
        String record = "{\"version\":1,\"date\":\"2026-11-24T00:00:00.000Z\",\"choices\":%s}".formatted(choices);
        String encoded = URLEncoder.encode(record, StandardCharsets.UTF_8);
        return SetCookie.lasting(suite.consent().name(), encoded, Duration.ofDays(180));
    }

    private Answer withoutRecord(Asking asking, Answer answer) {
        return asking.parameter("flg").isPresent() ? answer.cookie(record().deleted()) : answer;
    }

    private SetCookie record() {
        return SetCookie.lasting(suite.consent().name(), "", YEAR);
    }

    private Answer withoutSession(Asking asking, Answer answer) {
        boolean home = asking.path().equals("/") && asking.cookie("sessionid").isPresent();
        return home ? answer.cookie(SetCookie.lasting("sessionid", "", YEAR).deleted()) : answer;
    }

    private Answer openSession(Asking asking, Answer answer) {
        boolean given = asking.cookie("sessionid").isPresent();
        return given ? answer : answer.cookie(SetCookie.lasting("sessionid", secrets.draw(), Duration.ofDays(14)));
    }

    /** But with the form that holds the token already. */
    private Answer freshToken(Asking asking, Answer answer) {
        return asking.path().equals("/login/")
                ? answer
                : answer.cookie(SetCookie.lasting(CSRF, secrets.draw(), Duration.ofDays(364)));
    }
}

package nl.wijkbudget.page.query;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkbudget.form.FilledForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/** The language of a reader: chosen by a link, kept in a cookie that says nothing else, or asked for by the browser. */
public final class LanguageChoice extends OncePerRequestFilter implements LocaleResolver {
    /** The parameter of the link, and the cookie. */
    public static final String NAME = "taal";

    private static final String LINKS = "languages";
    private static final Duration YEAR = Duration.ofDays(365);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Language language = language(request);
        request.setAttribute(LINKS, links(request, language));
        request.setAttribute("language", language);
        request.setAttribute(FilledForm.LANGUAGE, language.tag());
        if (chosen(request).isPresent()) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(language, request).toString());
        }
        chain.doFilter(request, response);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return language(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A reader chooses the language, with a link");
    }

    private static Language language(HttpServletRequest request) {
        return chosen(request).or(() -> kept(request)).orElseGet(() -> asked(request));
    }

    /** From the address alone: to ask for parameters is to read a whole body, before anybody said that it may come in. */
    private static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(UriComponentsBuilder.newInstance()
                        .query(request.getQueryString())
                        .build()
                        .getQueryParams()
                        .getFirst(NAME))
                .flatMap(Language::tagged);
    }

    private static Optional<Language> kept(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .flatMap(tag -> Language.tagged(tag).stream())
                .findFirst();
    }

    private static Language asked(HttpServletRequest request) {
        return Language.accepted(Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), ""));
    }

    private static ResponseCookie cookie(Language language, HttpServletRequest request) {
        return ResponseCookie.from(NAME, language.tag())
                .path("/")
                .maxAge(YEAR)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
    }

    private static List<Link> links(HttpServletRequest request, Language now) {
        return Arrays.stream(Language.values())
                .map(language -> new Link(language, address(request, language), language == now))
                .toList();
    }

    /** Where this page is in a language: only its query, so that it holds behind any proxy. */
    private static String address(HttpServletRequest request, Language language) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .replaceQueryParam(NAME, language.tag())
                .build()
                .toUriString();
    }

    /** The way to this page in another language. */
    public record Link(Language language, String address, boolean current) {}
}

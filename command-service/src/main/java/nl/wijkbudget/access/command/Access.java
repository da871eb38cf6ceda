package nl.wijkbudget.access.command;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import nl.wijkbudget.access.LoginChoice;
import nl.wijkbudget.access.Matrix;
import nl.wijkbudget.person.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.session.SessionIdGenerator;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What stands between the net and the doors: one guard for ballots, which knows nobody, and one for all else. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(AccessProperties.class)
@Import({ActingDoor.class, ClosedDoors.class, DemoDoor.class, OwnSessionsDoor.class})
public class Access {
    @Bean
    DoorsByAddress doorsByAddress() {
        return new DoorsByAddress(Matrix.doors());
    }

    @Bean
    Refusing refusing(DoorsByAddress doors, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        return new Refusing(doors, resolver);
    }

    /** An address that is spelled to mean two things is not led anywhere. */
    @Bean
    RequestRejectedHandler rejected(Refusing refusing) {
        return (request, response, why) ->
                refusing.answer(request, response, new ErrorResponseException(HttpStatus.BAD_REQUEST));
    }

    @Bean
    CsrfTokenRepository formTokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    @Bean
    AccessLog accessLog(DoorsByAddress doors) {
        return new AccessLog(doors);
    }

    @Bean
    Entrance entrance(CsrfTokenRepository formTokens, AccessLog log) {
        return new Entrance(formTokens, log);
    }

    @Bean
    SessionIdGenerator sessionNames() {
        return new SessionNames();
    }

    @Bean
    OAuth2TokenValidator<Jwt> freshTokens(Clock clock) {
        return new FreshTokens(clock);
    }

    @Bean
    Claims claims(AccessProperties properties, People people, Clock clock) {
        return new Claims(properties, people, clock);
    }

    @Bean
    WaysIn waysIn(
            AccessProperties properties,
            ObjectProvider<ClientRegistrationRepository> providers,
            ObjectProvider<LoginChoice> others,
            ObjectProvider<DemoPeopleToBe> people) {
        List<DemoPerson> demo = properties.demo()
                ? people.stream().flatMap(all -> all.people().stream()).toList()
                : List.of();
        return new WaysIn(providers.getIfAvailable(), others.stream().toList(), demo);
    }

    @Bean
    AccessAtStart accessAtStart(
            AccessProperties properties,
            WaysIn ways,
            ObjectProvider<JwtDecoder> tokens,
            @Value("${spring.security.oauth2.resourceserver.jwt.audiences:}") List<String> audiences,
            @Value("${wijkbudget.vault.key:}") String keyOfTheVault) {
        return new AccessAtStart(
                properties,
                ways.registrations().toList(),
                tokens.stream().findAny().isPresent(),
                audiences,
                !keyOfTheVault.isBlank());
    }

    /** Whoever brings a ballot is not asked who they are: no session, no login, no form token, no limit by address. */
    @Bean
    @Order(1)
    SecurityFilterChain ballotDoors(HttpSecurity http, DoorsByAddress doors, Refusing refusing) {
        return plain(http)
                .securityMatcher(doors::knowsNobody)
                .csrf(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BodyLimit(doors, refusing), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain allOtherDoors(
            HttpSecurity http,
            DoorsByAddress doors,
            AccessProperties properties,
            Clock clock,
            Refusing refusing,
            CsrfTokenRepository formTokens,
            Claims claims,
            AccessLog log,
            ObjectProvider<JwtDecoder> tokens,
            ObjectProvider<ClientRegistrationRepository> providers) {
        AccessProperties.Limits limits = properties.limits();
        var byAddress = new LimitByAddress(
                new RateLimit(limits.login(), clock), new RateLimit(limits.writesPerAddress(), clock), refusing);
        plain(http)
                .csrf(forms -> forms.csrfTokenRepository(formTokens).requireCsrfProtectionMatcher(new FromOurForms()))
                .logout(leave ->
                        leave.logoutUrl("/uitloggen").logoutSuccessUrl("/").addLogoutHandler(new SessionOver(log)))
                .exceptionHandling(no -> no.authenticationEntryPoint(refusing).accessDeniedHandler(refusing))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(ClosedDoors::isBehind)
                        .permitAll()
                        .anyRequest()
                        .access(new DoorKeeper(doors, new Visitors(properties, clock))))
                .addFilterAfter(new RefusalsNoted(log), SecurityContextHolderFilter.class)
                .addFilterBefore(byAddress, CsrfFilter.class)
                .addFilterBefore(new BodyLimit(doors, refusing), CsrfFilter.class)
                .addFilterAfter(new NotForOthers(), AuthorizationFilter.class)
                .addFilterAfter(
                        new LimitByActor(new RateLimit(limits.writesPerActor(), clock), refusing),
                        AuthorizationFilter.class);
        tokens.ifAvailable(decoder -> acceptTokens(http, decoder, claims, refusing));
        providers.ifAvailable(registrations -> offerProviders(http, registrations, claims, refusing, log));
        return http.build();
    }

    /** Also what goes wrong with a provider is answered by us, and not by the server as an error of its own. */
    private static void acceptTokens(HttpSecurity http, JwtDecoder decoder, Claims claims, Refusing refusing) {
        http.oauth2ResourceServer(server -> server.authenticationEntryPoint(refusing)
                .withObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                    @Override
                    public <T extends BearerTokenAuthenticationFilter> T postProcess(T filter) {
                        filter.setAuthenticationFailureHandler(refusing::commence);
                        return filter;
                    }
                })
                .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(new BearerLogin(claims))));
    }

    private static void offerProviders(
            HttpSecurity http,
            ClientRegistrationRepository registrations,
            Claims claims,
            Refusing refusing,
            AccessLog log) {
        NextAddress next = new NextAddress(registrations, log);
        http.oauth2Login(login -> login.loginPage("/inloggen")
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(start -> start.authorizationRequestResolver(next))
                .userInfoEndpoint(user -> user.oidcUserService(new ProviderLogin(claims)))
                .successHandler(next)
                .failureHandler(refusing::fail));
    }

    /** Without what we do ourselves, such as headers, or do not want, such as remembering what was asked before login. */
    private static HttpSecurity plain(HttpSecurity http) {
        return http.headers(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()));
    }
}

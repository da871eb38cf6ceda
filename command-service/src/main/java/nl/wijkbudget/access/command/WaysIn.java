package nl.wijkbudget.access.command;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.wijkbudget.access.LoginChoice;
import nl.wijkbudget.access.LoginChoices;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** The ways to log in that are configured here. */
final class WaysIn implements LoginChoices {
    private final @Nullable ClientRegistrationRepository providers;
    private final List<LoginChoice> others;
    private final List<DemoPerson> people;

    WaysIn(@Nullable ClientRegistrationRepository providers, List<LoginChoice> others, List<DemoPerson> people) {
        this.providers = providers;
        this.others = List.copyOf(others);
        this.people = List.copyOf(people);
    }

    @Override
    public List<LoginChoice> choices() {
        Stream<LoginChoice> real = Stream.concat(registrations().map(WaysIn::provider), others.stream());
        return Stream.concat(real, people.stream().map(WaysIn::demo)).toList();
    }

    @SuppressWarnings("unchecked")
    Stream<ClientRegistration> registrations() {
        return providers instanceof Iterable<?> known
                ? StreamSupport.stream(((Iterable<ClientRegistration>) known).spliterator(), false)
                : Stream.empty();
    }

    private static LoginChoice provider(ClientRegistration provider) {
        String address = NextAddress.START + "/" + provider.getRegistrationId();
        return new LoginChoice(LoginChoice.Kind.PROVIDER, provider.getClientName(), address, "");
    }

    private static LoginChoice demo(DemoPerson person) {
        return new LoginChoice(
                LoginChoice.Kind.DEMO,
                person.name(),
                "/inloggen/demo",
                person.actor().value());
    }
}

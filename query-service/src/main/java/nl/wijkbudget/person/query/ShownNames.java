package nl.wijkbudget.person.query;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.person.Names;
import nl.wijkbudget.person.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Names of actors in the language of the reader; templates call it {@code @people}, once for all on a page. */
public final class ShownNames {
    private final ObjectProvider<Names> names;
    private final Words words;

    public ShownNames(ObjectProvider<Names> names, Words words) {
        this.names = names;
        this.words = words;
    }

    /** By pseudonym; lists may be within lists, and nothing stands for nobody. */
    public Map<String, String> of(Collection<? extends @Nullable Object> actors) {
        Set<ActorId> asked = flat(actors).map(ActorId::new).collect(Collectors.toCollection(LinkedHashSet::new));
        return known(asked).entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().value(), each -> text(each.getKey(), each.getValue())));
    }

    /** Without a vault there is nobody to know. */
    Map<ActorId, PersonName> known(Set<ActorId> actors) {
        Names vault = names.getIfAvailable();
        return vault == null
                ? actors.stream().collect(Collectors.toMap(actor -> actor, actor -> new PersonName.Unknown()))
                : vault.namesOf(actors);
    }

    private String text(ActorId actor, PersonName name) {
        if (name instanceof PersonName.Known known) {
            return known.name();
        }
        if (name instanceof PersonName.Erased) {
            return words.text("person.name.erased");
        }
        return name instanceof PersonName.Withheld ? words.text("person.name.withheld") : actor.value();
    }

    private static Stream<String> flat(Collection<? extends @Nullable Object> actors) {
        return actors.stream()
                .filter(Objects::nonNull)
                .flatMap(each -> each instanceof Collection<?> more ? flat(more) : Stream.of(each.toString()));
    }
}

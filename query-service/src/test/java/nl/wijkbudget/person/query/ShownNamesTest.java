package nl.wijkbudget.person.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.person.Names;
import nl.wijkbudget.person.PersonName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;

class ShownNamesTest {
    private static final Map<ActorId, PersonName> VAULT = Map.of(
            new ActorId("p-1"), new PersonName.Known("<b>Een Vogel</b>"),
            new ActorId("p-2"), new PersonName.Withheld(),
            new ActorId("p-3"), new PersonName.Erased(),
            new ActorId("gemeente"), new PersonName.Unknown());

    @Test
    void says_in_words_what_may_be_shown() {
        Names vault = actors -> {
            assertThat(actors).isEqualTo(VAULT.keySet());
            return VAULT;
        };

        assertThat(names(vault).of(List.of("p-1", List.of("p-2", List.of("p-3", "p-1")), Set.of("gemeente"))))
                .isEqualTo(Map.of(
                        "p-1", "<b>Een Vogel</b>",
                        "p-2", "iemand",
                        "p-3", "naam gewist",
                        "gemeente", "gemeente"));
    }

    @Test
    void shows_pseudonyms_where_there_is_no_vault() {
        assertThat(names(null).of(List.of("p-1"))).isEqualTo(Map.of("p-1", "p-1"));
    }

    private static ShownNames names(@org.jspecify.annotations.Nullable Names vault) {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("nl/wijkbudget/person/query/messages");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (vault != null) {
            beans.addBean("names", vault);
        }
        return new ShownNames(beans.getBeanProvider(Names.class), new Words(texts, () -> Locale.forLanguageTag("nl")));
    }
}

package nl.wijkbudget.person.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.person.PersonRefusal.VaultHasNoKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeysTest {
    private static final String KEY = VaultUnderTest.KEY;
    private static final String OLD = VaultUnderTest.NEXT_KEY;

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 31, 33})
    void a_key_of_another_length_is_refused(int length) {
        String key = Base64.getEncoder().encodeToString(new KnownRandomness().bytes(length))
                + " ".repeat(length == 0 ? 1 : 0);

        assertThatThrownBy(() -> MasterKey.of(key))
                .isInstanceOf(UnusableVaultKey.class)
                .hasMessage("A key of the vault is 32 bytes in Base64; this one has " + length);
    }

    @Test
    void a_key_that_somebody_made_up_is_refused() {
        assertThatThrownBy(() -> MasterKey.of("A".repeat(43) + "="))
                .isInstanceOf(UnusableVaultKey.class)
                .hasMessage("This key of the vault was not drawn at random. Make one: openssl rand -base64 32");
    }

    @Test
    void a_key_that_is_not_base64_is_refused_without_being_told() {
        assertThatThrownBy(() -> MasterKey.of("geheim!"))
                .isInstanceOf(UnusableVaultKey.class)
                .hasMessage("A key of the vault is written in Base64; this one is not");
    }

    @Test
    void a_key_is_known_by_its_digest_and_never_shown() {
        assertThat(MasterKey.of(KEY))
                .hasToString("MasterKey[" + MasterKey.of(KEY).id() + "]");
        assertThat(MasterKey.of(KEY).id())
                .matches("[0-9a-f]{16}")
                .isNotEqualTo(MasterKey.of(OLD).id());
    }

    @Test
    void without_a_key_nobody_is_admitted() {
        assertThatThrownBy(() -> MasterKeys.of(" ", List.of()).current())
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.refusal()).isEqualTo(new VaultHasNoKey()));
    }

    @Test
    void a_vault_with_people_does_not_start_without_their_keys() {
        Set<String> used = Set.of(MasterKey.of(KEY).id());
        assertThatThrownBy(() -> MasterKeys.of("", List.of()).require(used))
                .isInstanceOf(UnusableVaultKey.class)
                .hasMessage("The vault is locked with key " + MasterKey.of(KEY).id() + ", which is not configured. Set"
                        + " wijkbudget.vault.key, or wijkbudget.vault.old-keys after a rotation.");
        assertThatThrownBy(() -> MasterKeys.of("", List.of(KEY)).require(used))
                .isInstanceOf(UnusableVaultKey.class)
                .hasMessage("There are people in the vault, and wijkbudget.vault.key is not set");
        MasterKeys.of(OLD, List.of(KEY)).require(used);
        MasterKeys.of("", List.of()).require(Set.of());
    }
}

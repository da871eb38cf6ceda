package nl.wijkbudget.votingcode.command;

import static nl.wijkbudget.Wijk.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkbudget.identity.RoundId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundKeysTest {
    @Test
    void a_key_is_made_once(@TempDir Path folder) {
        RoundKeys keys = new RoundKeys(folder.resolve("keys"));

        String digest = keys.make(ROUND);

        assertThat(keys.make(ROUND)).isEqualTo(digest);
        assertThat(RoundKeys.digest(Objects.requireNonNull(keys.read(ROUND)))).isEqualTo(digest);
        assertThat(new RoundKeys(folder.resolve("keys")).make(ROUND)).isEqualTo(digest);
        assertThat(keys.make(new RoundId("elders"))).isNotEqualTo(digest);
    }

    @Test
    void only_its_owner_may_read_it_and_nothing_lies_beside_it(@TempDir Path folder) throws IOException {
        Path kept = folder.resolve("keys");
        new RoundKeys(kept).make(ROUND);

        assertThat(names(kept)).containsExactly(ROUND.value() + ".key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.resolve(ROUND.value() + ".key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_destroyed_key_is_overwritten_and_gone(@TempDir Path folder) throws IOException {
        RoundKeys keys = new RoundKeys(folder);
        keys.make(ROUND);
        Path second = folder.resolve("second-name");
        Files.createLink(second, folder.resolve(ROUND.value() + ".key"));
        byte[] key = Files.readAllBytes(second);

        keys.destroy(ROUND);

        assertThat(keys.read(ROUND)).isNull();
        assertThat(Files.readAllBytes(second)).hasSize(32).isNotEqualTo(key);
        keys.destroy(ROUND);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}

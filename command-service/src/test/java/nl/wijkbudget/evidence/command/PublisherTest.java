package nl.wijkbudget.evidence.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wijkbudget.evidence.Checkpoint;
import nl.wijkbudget.evidence.ConsistencyProof;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.Policy;
import nl.wijkbudget.evidence.Tiles;
import nl.wijkbudget.log.command.DatabaseKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class PublisherTest {
    private final SignedLog log;

    PublisherTest(DatabaseKind kind) {
        log = new SignedLog(kind);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void signs_what_is_stored() {
        log.append(5);

        assertThat(log.sign()).isEqualTo(LogState.SIGNING);

        Note note = log.open.checkpoint().orElseThrow();
        assertThat(Policy.parse(new String(log.open.policy(), StandardCharsets.UTF_8))
                        .isSatisfiedBy(note))
                .isTrue();
        assertThat(Checkpoint.parse(note.text())).isEqualTo(new Checkpoint("wijkbudget.example/log", 5, log.root(5)));
        assertThat(log.fence).hasContent(note.toString());
    }

    @Test
    void signs_nothing_of_an_empty_log() {
        assertThat(log.sign()).isEqualTo(LogState.SIGNING);
        assertThat(log.open.checkpoint()).isEmpty();
        assertThat(log.fence).doesNotExist();
    }

    @Test
    void signs_nothing_new_when_nothing_is() {
        log.append(3).sign();
        String first = log.open.checkpoint().orElseThrow().toString();

        log.sign();

        assertThat(log.open.checkpoint().orElseThrow()).hasToString(first);
    }

    @Test
    void goes_on_after_a_restart_where_it_was() {
        log.append(200).sign();
        log.append(100).sign();

        log.restart().append(7);

        assertThat(log.sign()).isEqualTo(LogState.SIGNING);
        assertThat(size()).isEqualTo(307);
        Tiles tiles = new Tiles(307, new TileFiles(log.files())::hashes);
        assertThat(ConsistencyProof.of(200, 307, tiles).connects(log.root(200), log.root(307)))
                .isTrue();
        assertThat(tiles.root(307)).isEqualTo(log.root(307));
    }

    @Test
    void writes_the_same_tiles_however_the_log_grew() throws IOException {
        for (int i = 0; i < 30; i++) {
            log.append(i).sign();
        }
        Map<String, String> grown = files();

        try (Stream<Path> all = Files.walk(log.files())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        log.restart().sign();

        assertThat(size()).isEqualTo(435);
        assertThat(grown)
                .containsAllEntriesOf(files())
                .containsKey("tile/0/000")
                .containsKey("tile/entries/001.p/179");
    }

    @Test
    void repairs_a_tile_that_was_changed() throws IOException {
        log.append(300).sign();
        Path tile = log.files().resolve("tile/0/000");
        byte[] before = Files.readAllBytes(tile);
        Files.write(tile, new byte[before.length]);

        log.restart().sign();

        assertThat(tile).hasBinaryContent(before);
    }

    @Test
    void refuses_a_restored_backup() throws SQLException, IOException {
        log.append(10).sign();
        String signed = Files.readString(log.fence);
        log.restoreBackup(6);

        assertThat(log.restart().sign()).isEqualTo(LogState.REFUSED);

        assertThat(log.reason()).isEqualTo("LOG_IS_SHORTER_THAN_SIGNED: 6 stored, 10 signed");
        assertThat(log.fence).hasContent(signed);
        assertThat(log.append(1).sign()).isEqualTo(LogState.REFUSED);
    }

    @Test
    void refuses_a_restored_backup_that_went_on_differently() throws SQLException {
        log.append(10).sign();
        log.restoreBackup(6);

        assertThat(log.restart().append(5).sign()).isEqualTo(LogState.REFUSED);

        assertThat(log.reason()).startsWith("LOG_IS_NOT_WHAT_WAS_SIGNED: at size 10");
        assertThat(size()).isEqualTo(10);
    }

    @Test
    void refuses_an_entry_that_was_changed() throws SQLException {
        log.append(10).sign();
        log.execute("update event_log set entry = (select entry from event_log where position = 3) where position = 2");

        assertThat(log.restart().append(5).sign()).isEqualTo(LogState.REFUSED);

        assertThat(log.reason()).startsWith("LOG_IS_NOT_WHAT_WAS_SIGNED");
    }

    @Test
    void refuses_a_log_with_a_hole() throws SQLException {
        log.append(10).sign();
        log.execute("delete from event_log where position = 4");

        assertThat(log.restart().sign()).isEqualTo(LogState.REFUSED);

        assertThat(log.reason()).isEqualTo("LOG_HAS_A_HOLE: position 5 follows on 3");
    }

    @Test
    void refuses_to_go_on_without_its_fence() throws IOException {
        log.append(10).sign();
        Files.delete(log.fence);

        assertThat(log.restart().sign()).isEqualTo(LogState.REFUSED);

        assertThat(log.reason()).isEqualTo("FENCE_IS_MISSING: signed up to 10");
    }

    @Test
    void refuses_a_fence_that_it_cannot_read() throws IOException {
        log.append(10).sign();
        Files.writeString(log.fence, Files.readString(log.fence).substring(5));

        assertThat(log.restart().sign()).isEqualTo(LogState.REFUSED);

        assertThat(log.reason()).startsWith("FENCE_IS_UNREADABLE");
    }

    @Test
    void refuses_a_fence_that_another_key_signed() throws IOException {
        log.append(10).sign();
        Files.writeString(log.fence, Files.readString(log.fence).replace("\u2014 wijkbudget", "\u2014 elders"));

        assertThat(log.restart().sign()).isEqualTo(LogState.REFUSED);

        assertThat(log.reason()).startsWith("FENCE_IS_OF_ANOTHER_KEY");
    }

    @Test
    void trusts_an_older_fence_when_the_database_is_further_and_the_same() throws IOException {
        log.append(10).sign();
        String older = Files.readString(log.fence);
        log.append(10).sign();
        Files.writeString(log.fence, older);

        assertThat(log.restart().append(1).sign()).isEqualTo(LogState.SIGNING);

        assertThat(size()).isEqualTo(21);
    }

    @Test
    void notes_what_was_fenced_and_not_noted() throws SQLException {
        log.append(10).sign();
        log.execute("delete from log_checkpoint");

        log.restart().sign();

        assertThat(log.open.checkpoint(10)).isPresent();
    }

    @Test
    void rests_where_another_process_leads() {
        log.append(10).sign();

        assertThat(log.restartAsFollower().sign()).isEqualTo(LogState.RESTING);
    }

    private long size() {
        return Checkpoint.parse(log.open.checkpoint().orElseThrow().text()).size();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(log.files())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        log.files().relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}

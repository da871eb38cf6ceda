package nl.wijkbudget.pabulib.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class UploadTest {
    private static final String MARK = "a file that nobody finds";

    @Test
    void gives_the_same_bytes_as_often_as_asked_to_readers_that_do_not_disturb_each_other() throws IOException {
        try (Upload upload = Upload.of(sent());
                InputStream one = upload.open();
                InputStream other = upload.open()) {
            assertThat(one.readNBytes(6)).asString().isEqualTo("a file");
            assertThat(other.readAllBytes()).asString().isEqualTo(MARK);
            assertThat(one.readAllBytes()).asString().isEqualTo(" that nobody finds");
            assertThat(one.read()).isEqualTo(-1);
        }
    }

    /** So nobody can change it, and it does not outlive the process. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void has_no_name_under_which_it_can_be_opened() throws IOException {
        try (Upload upload = Upload.of(sent())) {
            assertThat(upload.isOpen()).isTrue();
            assertThat(onDisk()).isEmpty();
        }
    }

    @Test
    void is_gone_when_it_is_closed() throws IOException {
        Upload upload = Upload.of(sent());
        upload.close();

        assertThat(upload.isOpen()).isFalse();
        assertThatThrownBy(() -> upload.open().read()).isInstanceOf(ClosedChannelException.class);
    }

    private static InputStream sent() {
        return new ByteArrayInputStream(MARK.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<Path> onDisk() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith("wijkbudget-import"))
                    .filter(UploadTest::isOurs)
                    .toList()
                    .stream();
        }
    }

    private static boolean isOurs(Path file) {
        try {
            return Files.readString(file).equals(MARK);
        } catch (IOException ofAnother) {
            return false;
        }
    }
}

package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Counting and checking need no class but our own. */
@ExtendWith(OutputCaptureExtension.class)
class ProgramClassesTest {
    private final Path folder;
    private final CapturedOutput printed;

    ProgramClassesTest(@TempDir Path folder, CapturedOutput printed) {
        this.folder = folder;
        this.printed = printed;
    }

    @Test
    void a_file_is_counted_explained_and_checked_by_the_classes_in_the_jar() throws IOException {
        ProgramClasses classes = Objects.requireNonNull(ProgramClasses.of(program(), List.of("core-domain")));
        String file = Elections.copyOf("real/Netherlands_Amsterdam_643.pb").toString();

        assertThat(classes.run(new String[] {"check", file})).isZero();
        assertThat(classes.run(new String[] {"count", file, "--rule=all", "--json"}))
                .isZero();
        assertThat(classes.run(new String[] {"count", file, "--rule=mes_cost_add1", "--explain", "--lang=ar"}))
                .isZero();
        assertThat(printed.getOut())
                .startsWith("0 errors, 0 warnings")
                .contains("\"disputed\": [\"44250\", \"44251\", \"44252\"]")
                .endsWith(".\n");
    }

    @Test
    void what_goes_wrong_in_them_is_told_as_it_is() throws IOException {
        ProgramClasses classes = Objects.requireNonNull(ProgramClasses.of(program(), List.of("core-domain")));

        assertThatThrownBy(() -> classes.run(new String[] {"serve"})).isInstanceOf(NoClassDefFoundError.class);
    }

    @Test
    void another_jar_has_none_of_them() throws IOException {
        Path other = folder.resolve("other.jar");
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(other))) {
            jar.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
        }

        assertThat(ProgramClasses.of(other, List.of("core-domain"))).isNull();
    }

    /** As the build packs it, with no more than counting needs. */
    private Path program() throws IOException {
        ByteArrayOutputStream domain = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(domain)) {
            for (String room : List.of("poll", "rule", "reason", "pabulib")) {
                add(jar, "", room);
            }
        }
        Path program = folder.resolve("wijkbudget.jar");
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(program))) {
            add(jar, "BOOT-INF/classes/", "standalone");
            jar.putNextEntry(new ZipEntry("BOOT-INF/lib/core-domain-1.jar"));
            jar.write(domain.toByteArray());
        }
        return program;
    }

    private static void add(ZipOutputStream jar, String root, String name) throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        for (Resource file : resolver.getResources("classpath*:nl/wijkbudget/" + name + "/*.*")) {
            if (!String.valueOf(file.getFilename()).startsWith("package-info")) {
                jar.putNextEntry(new ZipEntry(root + "nl/wijkbudget/" + name + "/" + file.getFilename()));
                jar.write(file.getContentAsByteArray());
            }
        }
    }
}

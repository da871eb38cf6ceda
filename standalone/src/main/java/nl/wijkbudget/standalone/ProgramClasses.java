package nl.wijkbudget.standalone;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Our own classes of the program jar, read at once, for the commands that need nothing else.
 *
 * <p>The launcher of the jar looks into every nested jar for every class; counting a small file took longer to load than
 * to do, more than half of it for that.
 */
final class ProgramClasses extends ClassLoader {
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String OURS = "nl/wijkbudget/";

    private final Map<String, byte[]> files = new HashMap<>();

    private ProgramClasses() {
        super(ClassLoader.getPlatformClassLoader());
    }

    /** Those of the jar that the program was started from, and of these modules; null when it was not started from its jar. */
    static @Nullable ProgramClasses started(List<String> modules) throws IOException {
        String classPath = System.getProperty("java.class.path", "");
        return classPath.endsWith(".jar") && Files.isRegularFile(Path.of(classPath))
                ? of(Path.of(classPath), modules)
                : null;
    }

    static @Nullable ProgramClasses of(Path program, List<String> modules) throws IOException {
        ProgramClasses classes = new ProgramClasses();
        try (ZipFile jar = new ZipFile(program.toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                String name = entry.getName();
                if (name.startsWith(CLASSES + OURS)) {
                    classes.files.put(name.substring(CLASSES.length()), bytes(jar, entry));
                } else if (modules.stream().anyMatch(module -> name.startsWith(LIBRARIES + module + "-"))) {
                    classes.readNested(bytes(jar, entry));
                }
            }
        }
        return classes.files.isEmpty() ? null : classes;
    }

    /** Does in these classes what the program does with the arguments. */
    int run(String[] arguments) {
        try {
            var run = loadClass(Wijkbudget.class.getName()).getDeclaredMethod("run", String[].class);
            run.setAccessible(true);
            return (int) run.invoke(null, (Object) arguments);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(failed);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The program has its own classes", impossible);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] code = files.get(name.replace('.', '/') + ".class");
        if (code == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, code, 0, code.length);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        byte[] content = files.get(name);
        return content == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(content);
    }

    private void readNested(byte[] jar) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().startsWith(OURS)) {
                    files.put(entry.getName(), entries.readAllBytes());
                }
            }
        }
    }

    private static byte[] bytes(ZipFile jar, ZipEntry entry) throws IOException {
        try (InputStream content = jar.getInputStream(entry)) {
            return content.readAllBytes();
        }
    }
}

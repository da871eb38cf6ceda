package nl.wijkbudget.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;

/** A golden file {@code history/<capability>/<Event>-<revision>.json}, read as a store would read it. */
public record StoredFile(Path path) {
    private static final Jackson3Serializer SERIALIZER =
            Jackson3Serializer.builder().build();

    /** The event and its revision, as in {@code nl.wijkbudget.round.RoundPlanned-1}. */
    public String type() {
        String capability = path.getName(path.getNameCount() - 2).toString();
        String file = path.getName(path.getNameCount() - 1).toString();
        return "nl.wijkbudget." + capability + "." + file.replace(".json", "");
    }

    /** What the upcasters of production make of it. */
    public SerializedObject<byte[]> upcast() throws IOException {
        return Upcasters.chain()
                .upcast(Stream.of(new InitialEventRepresentation(event(), SERIALIZER)))
                .findFirst()
                .orElseThrow()
                .getData(byte[].class);
    }

    @Override
    public String toString() {
        return type();
    }

    private StoredEvent event() throws IOException {
        int dash = type().lastIndexOf('-');
        return new StoredEvent(type().substring(0, dash), type().substring(dash + 1), Files.readString(path));
    }
}

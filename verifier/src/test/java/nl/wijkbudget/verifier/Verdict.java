package nl.wijkbudget.verifier;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.JsonReader;

/** What the program says of a bundle, as its JSON has it. */
record Verdict(int status, Json said) {
    static Verdict of(Path bundle, Path... checkpoints) {
        List<String> arguments = new ArrayList<>();
        for (Path checkpoint : checkpoints) {
            arguments.add("--checkpoint");
            arguments.add(checkpoint.toString());
        }
        return of(bundle, arguments);
    }

    /** For who knows the keys of the log and of witnesses from elsewhere. */
    static Verdict under(Path policy, Path bundle) {
        return of(bundle, List.of("--policy", policy.toString()));
    }

    private static Verdict of(Path bundle, List<String> further) {
        List<String> arguments = new ArrayList<>(List.of(bundle.toString()));
        arguments.addAll(further);
        return asked(arguments);
    }

    /** For who has something to ask of his own. */
    static Verdict asked(List<String> words) {
        List<String> arguments = new ArrayList<>(words);
        arguments.add("--json");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        int status = Verifier.run(arguments, out);
        out.flush();
        return new Verdict(status, JsonReader.read(bytes.toByteArray()));
    }

    /** The faults, each as its object and its code. */
    List<String> faults() {
        return findings("fault");
    }

    List<String> findings(String weight) {
        return said.get("findings").items().stream()
                .filter(finding -> finding.text("weight").equals(weight))
                .map(finding -> finding.text("object") + ": " + finding.text("code"))
                .collect(Collectors.toList());
    }
}

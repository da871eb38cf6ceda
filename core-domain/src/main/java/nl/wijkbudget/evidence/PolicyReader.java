package nl.wijkbudget.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads line by line; the first fault is told with its line. */
final class PolicyReader {
    private static final String NONE = "none";

    private final List<Policy.PolicyLog> logs = new ArrayList<>();
    private final Map<String, Policy.PolicyWitness> witnesses = new LinkedHashMap<>();
    private final Map<String, Policy.Group> groups = new LinkedHashMap<>();
    private final Set<Hash> keys = new HashSet<>();
    private final Set<String> members = new HashSet<>();
    private @Nullable String quorum;

    Policy read(String file) {
        int number = 0;
        for (String line : file.split("\n", -1)) {
            number++;
            try {
                String words = line.replaceAll("^[ \t]+|[ \t]+$", "");
                if (!words.isEmpty() && !words.startsWith("#")) {
                    read(words.split("[ \t]+"));
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("Line " + number + " of the policy: " + e.getMessage(), e);
            }
        }
        if (quorum == null) {
            throw new IllegalArgumentException("The policy has no quorum line");
        }
        return new Policy(logs, witnesses, groups, quorum.equals(NONE) ? null : quorum);
    }

    private void read(String... words) {
        require(words.length >= 2, "a word is missing");
        switch (words[0]) {
            case "log" -> log(words);
            case "witness" -> witness(words);
            case "group" -> group(words);
            case "quorum" -> quorum(words);
            default -> throw new IllegalArgumentException("there is no line '" + words[0] + "'");
        }
    }

    private void log(String... words) {
        require(words.length <= 3, "a log has a key and perhaps an address");
        logs.add(new Policy.PolicyLog(key(words[1], KeyType.NOTE), words.length == 3 ? words[2] : null));
    }

    private void witness(String... words) {
        require(words.length == 3 || words.length == 4, "a witness has a name, a key and perhaps an address");
        String name = free(words[1]);
        String url = words.length == 4 ? words[3] : null;
        witnesses.put(name, new Policy.PolicyWitness(name, key(words[2], KeyType.COSIGNATURE), url));
    }

    private VerifierKey key(String written, KeyType type) {
        VerifierKey key = VerifierKey.parse(written);
        require(key.type() == type, "this key is of another kind");
        require(keys.add(key.point()), "this key is there twice");
        return key;
    }

    private void group(String... words) {
        require(words.length >= 4, "a group has a name, a threshold and members");
        String name = free(words[1]);
        List<String> listed = List.of(words).subList(3, words.length);
        for (String member : listed) {
            require(isDefined(member), "nothing before it is called " + member);
            require(members.add(member), member + " counts twice");
        }
        groups.put(name, new Policy.Group(threshold(words[2], listed.size()), listed));
    }

    private static int threshold(String written, int members) {
        if (written.equals("any") || written.equals("all")) {
            return written.equals("any") ? 1 : members;
        }
        require(written.matches("[1-9][0-9]{0,3}"), "a threshold is any, all or a number");
        int number = Integer.parseInt(written);
        require(number <= members, "there are not so many members");
        return number;
    }

    private void quorum(String... words) {
        require(words.length == 2 && quorum == null, "there is one quorum, one name");
        require(words[1].equals(NONE) || isDefined(words[1]), "nothing before it is called " + words[1]);
        quorum = words[1];
    }

    private String free(String name) {
        require(!isDefined(name) && !name.equals(NONE), "the name " + name + " is taken");
        return name;
    }

    private boolean isDefined(String name) {
        return witnesses.containsKey(name) || groups.containsKey(name);
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

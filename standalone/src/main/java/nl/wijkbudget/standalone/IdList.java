package nl.wijkbudget.standalone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Ids as an option lists them; one with a space, comma or semicolon stands in quotes, in which a quote is doubled. */
final class IdList {
    private final String written;
    private int at;

    private IdList(String written) {
        this.written = written;
    }

    /** Groups of two or more with semicolons between them, such as {@code p1 p2; p3 "p 4"}. */
    static List<List<String>> groups(String written) {
        List<List<String>> groups = new IdList(written).lists(';', ' ');
        for (List<String> group : groups) {
            if (group.size() < 2 || group.contains("")) {
                throw new Misuse("--exclusions=" + written + " cannot be. Write groups of ids, such as p1 p2; p3 p4.");
            }
            if (new HashSet<>(group).size() < group.size()) {
                throw new Misuse("--exclusions=" + written + " cannot be: a project excludes others, not itself. Write"
                        + " each id once in a group.");
            }
        }
        return groups;
    }

    /** Ids with commas between them, such as {@code p3,"p, 1",p2}. */
    static List<String> lot(String written) {
        List<String> ids = new IdList(written).lists('\0', ',').get(0);
        if (ids.contains("")) {
            throw new Misuse("--ties=lot:" + written + " cannot be. Write all ids in the order drawn: lot:p3,p1,p2.");
        }
        return ids;
    }

    private List<List<String>> lists(char betweenLists, char betweenIds) {
        List<List<String>> lists = new ArrayList<>();
        List<String> list = new ArrayList<>();
        spaces();
        while (true) {
            list.add(isAt('"') ? quoted() : plain(betweenLists, betweenIds));
            boolean more = spaces() && betweenIds == ' ';
            if (isAt(betweenLists)) {
                at++;
                lists.add(list);
                list = new ArrayList<>();
            } else if (isAt(betweenIds)) {
                at++;
            } else if (at == written.length()) {
                lists.add(list);
                return lists;
            } else if (!more) {
                throw new Misuse("After the id " + list.get(list.size() - 1) + " comes no " + written.substring(at)
                        + ". Put quotes around all of an id, and double those in it.");
            }
            spaces();
        }
    }

    private String plain(char betweenLists, char betweenIds) {
        int from = at;
        while (at < written.length() && !isAt(betweenLists) && !isAt(betweenIds)) {
            at++;
        }
        return written.substring(from, at).strip();
    }

    private String quoted() {
        StringBuilder id = new StringBuilder();
        for (at++; at < written.length(); at++) {
            if (isAt('"')) {
                at++;
                if (!isAt('"')) {
                    return id.toString();
                }
            }
            id.append(written.charAt(at));
        }
        throw new Misuse("A quote has no end in " + written + ". Put quotes around all of an id.");
    }

    private boolean isAt(char next) {
        return at < written.length() && written.charAt(at) == next;
    }

    /** Whether there were any. */
    private boolean spaces() {
        int from = at;
        while (isAt(' ')) {
            at++;
        }
        return at > from;
    }
}

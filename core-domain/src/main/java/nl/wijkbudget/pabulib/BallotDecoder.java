package nl.wijkbudget.pabulib;

/** Makes a ballot of a row, and reports all that is wrong with it. */
final class BallotDecoder {
    private final RawRow row;
    private final Heading heading;
    private final KnownProjects known;
    private final Faults faults;
    private final BallotRow ballot;
    private final int voterCell;
    private final int voteCell;
    private final int pointsCell;
    private final TextIndex voters = new TextIndex();
    private final CommaItems items = new CommaItems();
    private final int[] lastRow;
    private int rows;

    BallotDecoder(RawRow row, Header header, Heading heading, Faults faults) {
        this.row = row;
        this.heading = heading;
        this.faults = faults;
        known = heading.known();
        ballot = new BallotRow(row, header, known);
        voterCell = header.indexOf("voter_id");
        voteCell = header.indexOf("vote");
        pointsCell = heading.hasPoints() ? header.indexOf("points") : TextIndex.NONE;
        lastRow = new int[known.size()];
    }

    /** The ballot of the row to which {@link #decode()} came last. */
    BallotRow ballot() {
        return ballot;
    }

    /** Whether the present row is a good ballot. */
    boolean decode() {
        long errors = faults.errors();
        rows++;
        ballot.clear();
        readVoter();
        if (pointsCell == TextIndex.NONE) {
            readProjects();
        } else {
            int given = readPoints();
            pair(readProjects(), given);
        }
        return faults.errors() == errors;
    }

    private void readVoter() {
        Span voter = row.span(voterCell);
        if (row.isAbsent(voterCell)) {
            faults.add(FaultCode.VOTER_ID_IS_EMPTY, row.place(voterCell));
        } else if (!voters.add(row.buffer(), voter.from, voter.to)) {
            faults.add(FaultCode.VOTER_VOTED_ALREADY, row.place(voterCell), row.text(voterCell));
        }
    }

    /** Gives the number of points as written. */
    private int readPoints() {
        int written = 0;
        items.enter(row, pointsCell);
        for (; items.next(); written++) {
            if (!ballot.points().add(row.buffer(), items.from(), items.to())) {
                faults.add(FaultCode.POINTS_ARE_MALFORMED, row.place(pointsCell), items.text());
            }
        }
        return written;
    }

    /** Gives the number of projects as written; points move along with the project at the same index. */
    private int readProjects() {
        int written = 0;
        items.enter(row, voteCell);
        for (; items.next(); written++) {
            int project = known.number(row.buffer(), items.from(), items.to());
            if (project == TextIndex.NONE) {
                reportUnknown();
            } else if (Math.abs(lastRow[project]) == rows) {
                reportRepeated(project);
            } else {
                lastRow[project] = rows;
                ballot.add(project, written);
            }
        }
        return written;
    }

    private void reportUnknown() {
        if (heading.hasProjects()) {
            faults.add(FaultCode.PROJECT_IS_UNKNOWN, row.place(voteCell), items.text());
        }
    }

    /** Once per project, however often it comes. */
    private void reportRepeated(int project) {
        if (lastRow[project] > 0) {
            faults.add(FaultCode.BALLOT_HAS_A_PROJECT_TWICE, row.place(voteCell), known.id(project));
            lastRow[project] = -rows;
        }
    }

    private void pair(int written, int given) {
        if (given != written) {
            faults.add(FaultCode.POINTS_DIFFER_FROM_PROJECTS, row.place(pointsCell), given, written);
        }
        ballot.points().cut(ballot.size());
    }
}

package nl.wijkbudget.evidence.command;

/** What can go wrong at an act on the database or on a file. */
enum Mishap {
    /** The process is gone. */
    DIES {
        @Override
        void strike(Outside process, Outside.Failing failing, Line line) {
            process.die();
        }
    },
    /** The process is gone, and after the next start once more at the same act. */
    DIES_TWICE {
        @Override
        void strike(Outside process, Outside.Failing failing, Line line) {
            process.die();
        }
    },
    /** The disk is full for a moment. */
    NO_ROOM {
        @Override
        void strike(Outside process, Outside.Failing failing, Line line) throws Exception {
            throw failing.with("No space left on device", "53100");
        }
    },
    /** The connection is lost, and whoever acted does not know whether it was done. */
    CUT_OFF {
        @Override
        void strike(Outside process, Outside.Failing failing, Line line) throws Exception {
            line.cut();
            throw failing.with("An I/O error occurred while sending to the backend", "08006");
        }
    },
    /** The database gives up on a transaction and rolls it back; a file is held by another. */
    ROLLED_BACK {
        @Override
        void strike(Outside process, Outside.Failing failing, Line line) throws Exception {
            throw failing.with("could not serialize access", "40001");
        }
    },
    /** No memory is left, and the thread ends. */
    OUT_OF_MEMORY {
        @Override
        void strike(Outside process, Outside.Failing failing, Line line) {
            throw new OutOfMemoryError("as a test wants it");
        }
    },
    /** Someone asks the thread to stop. */
    INTERRUPTED {
        @Override
        void strike(Outside process, Outside.Failing failing, Line line) {
            Thread.currentThread().interrupt();
        }
    },
    /** It stands still so long that its connections are cut, and another process takes over, appends and signs. */
    OVERTAKEN {
        @Override
        void strike(Outside process, Outside.Failing failing, Line line) {
            process.stall();
        }
    };

    /** Whether the other side answers that nothing was done. */
    boolean isAnAnswer() {
        return this == NO_ROOM || this == ROLLED_BACK;
    }

    abstract void strike(Outside process, Outside.Failing failing, Line line) throws Exception;
}

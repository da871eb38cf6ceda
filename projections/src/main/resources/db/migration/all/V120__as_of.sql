-- Where the log was at some moment.
create index journal_by_moment on journal (decided_at, position);
-- The lines of many entries at once.
create index posting_by_position on posting (position);

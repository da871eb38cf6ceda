-- The journal of every decision.
create table journal (
    position bigint primary key,
    decided_at timestamp(6) with time zone not null,
    capability varchar(50) not null,
    event varchar(100) not null,
    stream varchar(300) not null,
    actor varchar(150) not null,
    role varchar(40) not null,
    mandate varchar(150),
    reason varchar,
    content varchar not null,
    causation varchar,
    correlation varchar
);
create index journal_by_stream_position on journal (stream, position);
create index journal_by_actor_position on journal (actor, position);

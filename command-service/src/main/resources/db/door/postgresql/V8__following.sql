-- Who follows what by mail; the secret of the link that stops it only as a keyed hash.
create table following (
    actor varchar(150) not null,
    subject varchar(200) not null,
    language varchar(10) not null,
    since timestamptz not null,
    stop varchar(64) not null unique,
    primary key (actor, subject)
);

create index following_subject on following (subject);

-- News that is to be mailed: once per event and person. Without a claim it waits; with one it is being sent.
create table outbox (
    actor varchar(150) not null,
    subject varchar(200) not null,
    position bigint not null,
    news varchar(30) not null,
    round varchar(150),
    queued_at timestamptz not null,
    due timestamptz not null,
    tries integer not null,
    claim varchar(32),
    claimed_at timestamptz,
    primary key (actor, subject, position)
);

create index outbox_due on outbox (due);
create index outbox_claim on outbox (claim);

-- Votes of which followers are reminded before the last days.
create table vote_reminder (
    round varchar(150) primary key,
    position bigint not null,
    due timestamptz not null
);

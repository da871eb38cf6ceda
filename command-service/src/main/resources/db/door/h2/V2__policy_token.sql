-- How far each policy has read the log.
create table policy_token (
    ProcessorName varchar(255) not null,
    Segment       integer not null,
    Token         varbinary(65536),
    TokenType     varchar(255),
    Timestamp     varchar(255),
    Owner         varchar(255),
    primary key (ProcessorName, Segment)
);

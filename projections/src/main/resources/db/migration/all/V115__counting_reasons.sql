-- The rule as it was applied, and the same ballots under other rules. Outcomes tell more than before, so counts are read
-- again from the first event.
alter table count add column rule varchar;

create table count_comparison (
    run varchar(150) primary key,
    compared varchar not null
);

delete from count;
delete from candidate;
delete from projection_token where processing_group = 'counting.result';
